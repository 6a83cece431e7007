// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A stream of the entries of a directory beneath another one.

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

DIR *opendirat(int fd, const char *path) {
  int directory = openat(fd, path, O_RDONLY | O_DIRECTORY | O_NONBLOCK);
  if (directory < 0)
    return nullptr;
  DIR *stream = fdopendir(directory);
  if (stream == nullptr) {
    int error = errno;
    close(directory);
    errno = error;
  }
  return stream;
}
