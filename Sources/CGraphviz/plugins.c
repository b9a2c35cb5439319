#define _GNU_SOURCE
#include "plugins.h"

#include <dirent.h>
#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

// The layout engines (dot; neato, sfdp, nop2), the SVG and plain writers, and cairo with pango for PDF, PNG
// and text widths.
static const char *const names[] = {"dot_layout", "neato_layout", "core", "pango"};
enum { count = sizeof names / sizeof *names };

// Debian installs `libgvplugin_core.so.6`, a Mac `libgvplugin_core.6.dylib`; the number moves with the version.
static void *load(const char *folder, const char *name) {
  char wanted[64];
  int length = snprintf(wanted, sizeof wanted, "libgvplugin_%s.", name);
  DIR *entries = opendir(folder);
  if (!entries) return NULL;
  void *handle = NULL;
  struct dirent *entry;
  while (!handle && (entry = readdir(entries))) {
    if (strncmp(entry->d_name, wanted, (size_t)length) != 0) continue;
    if (!strstr(entry->d_name, ".so") && !strstr(entry->d_name, ".dylib")) continue;
    char path[PATH_MAX];
    int full = snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    if (full > 0 && (size_t)full < sizeof path) handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  }
  closedir(entries);
  return handle;
}

const lt_symlist_t *weft_plugins(const char **missing) {
  static lt_symlist_t list[count + 1];
  static char symbols[count][64];
  // The plugins stand in a folder `graphviz` beside libgvc itself, wherever that was found.
  Dl_info library;
  char folder[PATH_MAX] = "";
  void *inside = dlsym(RTLD_DEFAULT, "gvContextPlugins");
  if (inside && dladdr(inside, &library) && library.dli_fname) {
    const char *slash = strrchr(library.dli_fname, '/');
    int length = slash ? (int)(slash - library.dli_fname) : 0;
    snprintf(folder, sizeof folder, "%.*s/graphviz", length, library.dli_fname);
  }
  for (int index = 0; index < count; index++) {
    snprintf(symbols[index], sizeof symbols[index], "gvplugin_%s_LTX_library", names[index]);
    void *handle = load(folder, names[index]);
    list[index].name = symbols[index];
    list[index].address = handle ? dlsym(handle, symbols[index]) : NULL;
    if (!list[index].address) {
      *missing = names[index];
      return NULL;
    }
  }
  return list;
}
