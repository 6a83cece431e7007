// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends a stream, and gives its descriptor back to the caller.

#include <dirent.h>
#include <dirent/stream.h>
#include <stdlib.h>

int fdclosedir(DIR *directory) {
  int fd = directory->fd;
  free(directory->entry);
  free(directory->places);
  free(directory);
  return fd;
}
