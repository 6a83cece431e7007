/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * See ambient.h. */
#include <argdata.h>
#include <errno.h>
#include <fcntl.h>
#include <program.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#ifndef AMBIENT_ENVIRONMENT
#define AMBIENT_ENVIRONMENT
#endif

static struct {
  int directory;
  FILE *in, *out;
  pthread_once_t once;
} given = {.directory = -1, .once = PTHREAD_ONCE_INIT};

static int identity(void *arg, size_t fd) {
  (void)arg;
  return (int)fd;
}

static void close_streams(void) {
  if (given.out != NULL)
    fflush(given.out);
}

static void find(void) {
  const void *data;
  size_t size;
  program_get_raw_argdata(&data, &size);
  argdata_t *configuration = argdata_from_buffer(data, size, identity, NULL);
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  for (argdata_map_iterate(configuration, &it); argdata_map_get(&it, &key, &value);
       argdata_map_next(&it)) {
    const char *name;
    int fd;
    if (argdata_get_str_c(key, &name) != 0 || argdata_get_fd(value, &fd) != 0)
      continue;
    if (strcmp(name, "tmpdir") == 0)
      given.directory = fd;
    else if (strcmp(name, "stdin") == 0)
      given.in = fdopen(fd, "r");
    else if (strcmp(name, "stdout") == 0)
      given.out = fdopen(fd, "w");
  }
  /* Output of a test that crashes is wanted up to that point. */
  if (given.out != NULL)
    setvbuf(given.out, NULL, _IOLBF, BUFSIZ);
  atexit(close_streams);
}

int ambient_directory(void) {
  pthread_once(&given.once, find);
  return given.directory;
}

FILE *ambient_stdin(void) {
  ambient_directory();
  return given.in;
}

FILE *ambient_stdout(void) {
  ambient_directory();
  return given.out;
}

FILE *ambient_fopen(const char *path, const char *mode) {
  return fopenat(ambient_directory(), path, mode);
}

int ambient_open(const char *path, int flags, ...) {
  /* Elsewhere O_RDONLY is 0, so many leave it out; here it is a bit. */
  return openat(ambient_directory(), path, flags & O_ACCMODE ? flags : flags | O_RDONLY);
}

int ambient_remove(const char *path) {
  const int before = errno;
  if (unlinkat(ambient_directory(), path, 0) == 0)
    return 0;
  if (unlinkat(ambient_directory(), path, AT_REMOVEDIR) != 0)
    return -1;
  /* As if the second had been the first. */
  errno = before;
  return 0;
}

int ambient_rename(const char *from, const char *to) {
  return renameat(ambient_directory(), from, ambient_directory(), to);
}

int ambient_mkdir(const char *path, mode_t mode) {
  return mkdirat(ambient_directory(), path, mode);
}

int ambient_stat(const char *path, struct stat *status) {
  return fstatat(ambient_directory(), path, status, 0);
}

int ambient_lstat(const char *path, struct stat *status) {
  return fstatat(ambient_directory(), path, status, AT_SYMLINK_NOFOLLOW);
}

int ambient_access(const char *path, int mode) {
  return faccessat(ambient_directory(), path, mode, 0);
}

int ambient_vprintf(const char *format, va_list arguments) {
  return vfprintf(ambient_stdout(), format, arguments);
}

int ambient_printf(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int result = ambient_vprintf(format, arguments);
  va_end(arguments);
  return result;
}

int ambient_puts(const char *line) {
  FILE *out = ambient_stdout();
  return fputs(line, out) < 0 ? EOF : putc('\n', out);
}

static char **environment(void) {
  static char *variables[64] = {AMBIENT_ENVIRONMENT};
  return variables;
}

/* The variable's place, or that of the end. */
static char **variable(const char *name) {
  const size_t length = strlen(name);
  char **place = environment();
  while (*place != NULL && (strncmp(*place, name, length) != 0 || (*place)[length] != '='))
    ++place;
  return place;
}

char *ambient_getenv(const char *name) {
  char *text = *variable(name);
  return text == NULL ? NULL : text + strlen(name) + 1;
}

int ambient_setenv(const char *name, const char *value, int overwrite) {
  char **place = variable(name);
  if (*place != NULL && !overwrite)
    return 0;
  if (place - environment() >= 63)
    return -1;
  return asprintf(place, "%s=%s", name, value) < 0 ? -1 : 0;
}

int ambient_unsetenv(const char *name) {
  char **place = variable(name);
  /* Those behind it move up, so that the list has no gap. */
  for (; *place != NULL; ++place)
    place[0] = place[1];
  return 0;
}

struct tm *ambient_gmtime(const time_t *time) {
  static struct tm result;
  return gmtime_r(time, &result);
}

struct tm *ambient_localtime(const time_t *time) {
  static struct tm result;
  return localtime_r(time, &result);
}
