#include "CGraphviz.h"
#include "plugins.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What Graphviz said since the last call began, cut where it is full.
static char said[4096];

static int remember(char *text) {
  size_t used = strlen(said);
  snprintf(said + used, sizeof said - used, "%s", text);
  return 0;
}

static int fail(char **message, const char *what) {
  size_t size = strlen(what) + sizeof said + 3;
  *message = malloc(size);
  if (*message) snprintf(*message, size, said[0] ? "%s: %s" : "%s%s", what, said);
  return 1;
}

// The length is `unsigned *` up to Graphviz 12 and `size_t *` from 13: the function's own type decides.
static int render(GVC_t *context, graph_t *graph, const char *format, char **data, size_t *length) {
  unsigned int narrow = 0;
  size_t wide = 0;
  int code = gvRenderData(
      context, graph, format, data,
      _Generic(
          &gvRenderData, int (*)(GVC_t *, graph_t *, const char *, char **, unsigned int *) : &narrow,
          default : &wide));
  *length = wide ? wide : narrow;
  return code;
}

// Named subgraphs stand in the order of their ids, and Graphviz's own ids are memory addresses: boxes would come in another
// order in every run. Without an id from here a subgraph gets the next number, so its order is that of the text.
static __typeof__(AgIdDisc.map(NULL, 0, NULL, NULL, 0)) number(
    void *state, int type, char *name, IDTYPE *id, int create) {
  return type == AGRAPH && name ? 0 : AgIdDisc.map(state, type, name, id, create);
}

static graph_t *parse(const char *dot) {
  FILE *text = fmemopen((void *)dot, strlen(dot), "r");
  if (!text) return NULL;
  // The graph keeps the address.
  static Agiddisc_t ids;
  ids = AgIdDisc;
  ids.map = number;
  Agdisc_t ways = AgDefaultDisc;
  ways.id = &ids;
  graph_t *graph = agread(text, &ways);
  fclose(text);
  return graph;
}

int weft_graphviz_render(
    const char *dot, const char *engine, const char *format, char **data, size_t *length, char **message) {
  static GVC_t *context;
  *data = NULL;
  *length = 0;
  *message = NULL;
  said[0] = 0;
  if (!context) {
    const char *missing = "";
    const lt_symlist_t *plugins = weft_plugins(&missing);
    if (!plugins) {
      snprintf(said, sizeof said, "libgvplugin_%s", missing);
      return fail(message, "a Graphviz plugin is missing");
    }
    agseterr(AGERR);
    agseterrf(remember);
    context = gvContextPlugins(plugins, 0);
    if (!context) return fail(message, "Graphviz did not start");
  }
  agreseterrors();
  graph_t *graph = parse(dot);
  if (!graph) return fail(message, "Graphviz could not read the graph");
  int laid = gvLayout(context, graph, engine) == 0;
  char *bytes = NULL;
  size_t size = 0;
  int rendered = laid && render(context, graph, format, &bytes, &size) == 0;
  // Return codes of 0 come with empty or broken output now and then: errors and length are asked as well.
  int sound = rendered && agerrors() == 0 && bytes && size > 0;
  if (sound) {
    *data = malloc(size);
    if (*data) {
      memcpy(*data, bytes, size);
      *length = size;
    }
  }
  if (bytes) gvFreeRenderData(bytes);
  if (laid) gvFreeLayout(context, graph);
  agclose(graph);
  if (*data) return 0;
  return fail(message, laid ? "Graphviz could not render the picture" : "Graphviz could not lay out the graph");
}

void weft_free(char *data) { free(data); }
