// Graphviz's plugins, found without its configuration file.

#ifndef WEFT_PLUGINS_H
#define WEFT_PLUGINS_H

#include <gvc.h>

/// The plugins that Weft uses, as gvContextPlugins wants them; NULL where one cannot be loaded, with `*missing` its name.
const lt_symlist_t *weft_plugins(const char **missing);

#endif
