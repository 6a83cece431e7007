// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <libgen.h>
#include <string.h>

char *basename(char *path) {
  static char dot[] = ".";
  if (path == nullptr || path[0] == '\0')
    return dot;
  // Slashes at the end don't count, unless there is nothing else.
  size_t end = strlen(path);
  while (end > 1 && path[end - 1] == '/')
    path[--end] = '\0';
  size_t start = end;
  while (start > 0 && path[start - 1] != '/')
    --start;
  return start == end ? path + end - 1 : path + start;
}
