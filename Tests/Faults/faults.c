// Faults on demand, for tests of the real program: preloaded into it, it makes single calls of the system fail.
//
//   WEFT_FAULT="write 3 28"   the third write to a regular file fails with errno 28 (also read, fsync, rename)
//   WEFT_FAULT="plain 2 5"    the second plain rename fails with errno 5, and names cannot be swapped
//   WEFT_FAULT="short"        reads and writes give a few bytes at a time and are interrupted in between
//   WEFT_FAULT="change"       a regular file grows while it is being read
//   WEFT_FAULT="hang"         the drawing child sleeps for ever; "abort": it dies
//   WEFT_FAULT="epoch"        the clock says 1970
//   WEFT_FAULT="alone"        whoever asks for a socket of the internet dies
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static char mode[16];
static int at, number;
static int count;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void start(int argc, char **argv) {
  const char *text = getenv("WEFT_FAULT");
  if (text) sscanf(text, "%15s %d %d", mode, &at, &number);
  int is_child = argc > 1 && !strcmp(argv[1], "__render");
  if (is_child && !strcmp(mode, "hang")) for (;;) pause();
  if (is_child && !strcmp(mode, "abort")) abort();
}

static int is_file(int fd) {
  struct stat status;
  return fd > 2 && fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
}

// Whether a file lies in the folder of work: the system's own files, such as /proc, are read as ever.
static int is_ours(int fd) {
  char link[64], path[4096], here[4096];
  if (!is_file(fd) || !getcwd(here, sizeof here)) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t size = readlink(link, path, sizeof path - 1);
  if (size < 0) return 0;
  path[size] = 0;
  return !strncmp(path, here, strlen(here));
}

// Whether this call is the one that fails.
static int fails(const char *name) {
  if (strcmp(mode, name) || __sync_add_and_fetch(&count, 1) != at) return 0;
  errno = number;
  return 1;
}

// Whether a call of mode "short" is interrupted: every third.
static int interrupted(void) {
  if (__sync_add_and_fetch(&count, 1) % 3) return 0;
  errno = EINTR;
  return 1;
}

ssize_t write(int fd, const void *bytes, size_t size) {
  static ssize_t (*next)(int, const void *, size_t);
  if (!next) next = real("write");
  if (is_file(fd)) {
    if (fails("write")) return -1;
    if (!strcmp(mode, "short")) {
      if (interrupted()) return -1;
      if (size > 100) size = 100;
    }
  }
  return next(fd, bytes, size);
}

ssize_t read(int fd, void *bytes, size_t size) {
  static ssize_t (*next)(int, void *, size_t);
  if (!next) next = real("read");
  if (is_ours(fd)) {
    if (fails("read")) return -1;
    if (!strcmp(mode, "short")) {
      if (interrupted()) return -1;
      if (size > 7) size = 7;
    }
    if (!strcmp(mode, "change") && __sync_add_and_fetch(&count, 1) == 1) {
      char path[64];
      snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
      int other = open(path, O_WRONLY | O_APPEND);
      static ssize_t (*put)(int, const void *, size_t);
      put = real("write");
      if (other >= 0 && put(other, "\n", 1) == 1) close(other);
    }
  }
  return next(fd, bytes, size);
}

int fsync(int fd) {
  static int (*next)(int);
  if (!next) next = real("fsync");
  return fails("fsync") ? -1 : next(fd);
}

int rename(const char *old, const char *new) {
  static int (*next)(const char *, const char *);
  if (!next) next = real("rename");
  return fails("rename") || fails("plain") ? -1 : next(old, new);
}

int renameat2(int a, const char *old, int b, const char *new, unsigned flags) {
  static int (*next)(int, const char *, int, const char *, unsigned);
  if (!next) next = real("renameat2");
  if (!strcmp(mode, "plain")) {
    errno = EINVAL;
    return -1;
  }
  return fails("rename") ? -1 : next(a, old, b, new, flags);
}

int socket(int domain, int type, int protocol) {
  static int (*next)(int, int, int);
  if (!next) next = real("socket");
  if (!strcmp(mode, "alone") && (domain == AF_INET || domain == AF_INET6)) abort();
  return next(domain, type, protocol);
}

time_t time(time_t *out) {
  static time_t (*next)(time_t *);
  if (!next) next = real("time");
  time_t now = strcmp(mode, "epoch") ? next(0) : 0;
  if (out) *out = now;
  return now;
}

int clock_gettime(clockid_t clock, struct timespec *out) {
  static int (*next)(clockid_t, struct timespec *);
  if (!next) next = real("clock_gettime");
  int result = next(clock, out);
  if (!strcmp(mode, "epoch") && clock == CLOCK_REALTIME) out->tv_sec = 0;
  return result;
}
