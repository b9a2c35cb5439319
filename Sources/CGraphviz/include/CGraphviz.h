// The whole of what Weft asks of libgraphviz, as five plain C functions.
//
// Graphviz is not thread-safe and may crash, hang or leak on odd input: call these in a child process only.

#ifndef WEFT_CGRAPHVIZ_H
#define WEFT_CGRAPHVIZ_H

#include <stddef.h>

/// Caps this process's memory (bytes) and processor time (seconds); 0 leaves a cap as it is.
void weft_limit_process(size_t memory, unsigned int seconds);

/// Lays out one DOT text with `engine` and renders it in `format`.
///
/// Returns 0 and sets `*data` and `*length`, or returns 1 and sets `*message`. What is set is freed with
/// `weft_free`.
int weft_graphviz_render(
    const char *dot, const char *engine, const char *format, char **data, size_t *length, char **message);

/// Frees what the two functions above and below hand out.
void weft_free(char *data);

/// Reads a descriptor to its end, up to `limit` bytes. Returns 0 on success, 1 on failure or past the limit.
int weft_read_all(int descriptor, size_t limit, char **data, size_t *length);

/// Writes all bytes to a descriptor. Returns 0 on success, 1 on failure.
int weft_write_all(int descriptor, const char *data, size_t length);

/// A nameless file that holds these bytes, open for reading from its start; -1 on failure.
///
/// A child that dies before it reads such a file does no harm; with a pipe its parent would be sent SIGPIPE.
int weft_nameless_file(const char *data, size_t length);

#endif
