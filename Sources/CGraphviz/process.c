#define _GNU_SOURCE
#include "CGraphviz.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/mman.h>
#endif

void weft_limit_process(size_t memory, unsigned int seconds) {
  struct rlimit limit;
  if (memory) {
    limit.rlim_cur = limit.rlim_max = memory;
    setrlimit(RLIMIT_AS, &limit);
  }
  if (seconds) {
    limit.rlim_cur = limit.rlim_max = seconds;
    setrlimit(RLIMIT_CPU, &limit);
  }
  limit.rlim_cur = limit.rlim_max = 0;
  setrlimit(RLIMIT_CORE, &limit);
}

int weft_read_all(int descriptor, size_t limit, char **data, size_t *length) {
  size_t capacity = 1 << 16;
  size_t used = 0;
  char *buffer = malloc(capacity);
  while (buffer) {
    if (used == capacity) {
      if (capacity > limit) break;
      char *larger = realloc(buffer, capacity * 2);
      if (!larger) break;
      buffer = larger;
      capacity *= 2;
    }
    ssize_t got = read(descriptor, buffer + used, capacity - used);
    if (got == 0) {
      *data = buffer;
      *length = used;
      return 0;
    }
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) break;
    used += (size_t)got;
  }
  free(buffer);
  *data = NULL;
  *length = 0;
  return 1;
}

int weft_write_all(int descriptor, const char *data, size_t length) {
  while (length) {
    ssize_t put = write(descriptor, data, length);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return 1;
    data += put;
    length -= (size_t)put;
  }
  return 0;
}

int weft_nameless_file(const char *data, size_t length) {
  int descriptor = -1;
#ifdef __linux__
  descriptor = memfd_create("weft", MFD_CLOEXEC);
#endif
  if (descriptor < 0) {
    FILE *file = tmpfile();
    if (!file) return -1;
    descriptor = dup(fileno(file));
    fclose(file);
  }
  if (descriptor >= 0 && (weft_write_all(descriptor, data, length) || lseek(descriptor, 0, SEEK_SET) != 0)) {
    close(descriptor);
    return -1;
  }
  return descriptor;
}
