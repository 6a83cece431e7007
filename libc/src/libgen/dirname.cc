// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <libgen.h>
#include <string.h>

char *dirname(char *path) {
  static char dot[] = ".";
  if (path == nullptr)
    return dot;
  size_t end = strlen(path);
  auto back = [&](bool slashes) {
    while (end > 0 && (path[end - 1] == '/') == slashes)
      --end;
  };
  // The slashes at the end, the last component, the slashes before it.
  back(true);
  if (end == 0) {
    if (path[0] == '\0')
      return dot;
    path[1] = '\0';
    return path;
  }
  back(false);
  if (end == 0)
    return dot;
  back(true);
  path[end == 0 ? 1 : end] = '\0';
  return path;
}
