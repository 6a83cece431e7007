// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Does what it is told on the files that it is given, and prints one line for each step: the
// operation, and "ok" or the error's name. Its configuration is a map of `output`, a descriptor,
// and `steps`, a sequence of sequences: an operation, a descriptor, and a path if it takes one.
#include <argdata.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *error_name(int error) {
  switch (error) {
  case 0:
    return "ok";
  case EACCES:
    return "EACCES";
  case EBADF:
    return "EBADF";
  case EEXIST:
    return "EEXIST";
  case ENOENT:
    return "ENOENT";
  case ENOTCAPABLE:
    return "ENOTCAPABLE";
  case EROFS:
    return "EROFS";
  default:
    return strerror(error);
  }
}

static int open_and_close(int directory, const char *path, int flags) {
  const int fd = openat(directory, path, flags, 0666);
  return fd < 0 ? -1 : close(fd);
}

static int list(int directory) {
  const int copy = openat(directory, ".", O_RDONLY | O_DIRECTORY);
  if (copy < 0)
    return -1;
  DIR *stream = fdopendir(copy);
  return stream == NULL ? -1 : closedir(stream);
}

static int step(const char *operation, int fd, const char *path) {
  char byte = '\n';
  struct stat status;
  if (strcmp(operation, "read") == 0)
    return read(fd, &byte, 1) < 0 ? -1 : 0;
  if (strcmp(operation, "write") == 0)
    return write(fd, "x\n", 2) < 0 ? -1 : 0;
  if (strcmp(operation, "truncate") == 0)
    return ftruncate(fd, 0);
  if (strcmp(operation, "list") == 0)
    return list(fd);
  if (strcmp(operation, "open") == 0)
    return open_and_close(fd, path, O_RDONLY);
  if (strcmp(operation, "open-write") == 0)
    return open_and_close(fd, path, O_WRONLY);
  if (strcmp(operation, "create") == 0)
    return open_and_close(fd, path, O_WRONLY | O_CREAT | O_EXCL);
  if (strcmp(operation, "mkdir") == 0)
    return mkdirat(fd, path, 0777);
  if (strcmp(operation, "unlink") == 0)
    return unlinkat(fd, path, 0);
  if (strcmp(operation, "stat") == 0)
    return fstatat(fd, path, &status, 0);
  errno = EINVAL;
  return -1;
}

static void run(int output, const argdata_t *sequence) {
  const char *operation = "", *path = "";
  int fd = -1;
  argdata_seq_iterator_t it;
  const argdata_t *word;
  argdata_seq_iterate(sequence, &it);
  if (argdata_seq_next(&it, &word))
    argdata_get_str_c(word, &operation);
  if (argdata_seq_next(&it, &word))
    argdata_get_fd(word, &fd);
  if (argdata_seq_next(&it, &word))
    argdata_get_str_c(word, &path);
  const int error = step(operation, fd, path) == 0 ? 0 : errno;
  dprintf(output, "%s%s%s: %s\n", operation, path[0] != '\0' ? " " : "", path, error_name(error));
}

void program_main(const argdata_t *ad) {
  int output = -1;
  argdata_map_iterator_t map;
  const argdata_t *key, *value;
  argdata_map_iterate(ad, &map);
  while (argdata_map_next(&map, &key, &value)) {
    const char *name = "";
    argdata_get_str_c(key, &name);
    if (strcmp(name, "output") == 0)
      argdata_get_fd(value, &output);
    if (strcmp(name, "steps") != 0)
      continue;
    argdata_seq_iterator_t steps;
    const argdata_t *one;
    argdata_seq_iterate(value, &steps);
    while (argdata_seq_next(&steps, &one))
      run(output, one);
  }
  exit(0);
}
