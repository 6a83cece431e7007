// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The place of the next entry. The system's cookie is of 64 bits, and file systems use all of them:
// one that `long` is too small for is kept in the stream until it is rewound or closed, and its
// index is told, counted down from -2; -1 is a failure.

#include <dirent.h>
#include <dirent/stream.h>
#include <limits.h>
#include <stdlib.h>

long telldir(DIR *directory) {
  cloudabi_dircookie_t cookie = directory->cookie;
  if (cookie <= LONG_MAX)
    return static_cast<long>(cookie);
  size_t index = 0;
  while (index < directory->place_count && directory->places[index] != cookie)
    ++index;
  if (index == directory->place_count) {
    void *larger =
        reallocarray(directory->places, directory->place_count + 1, sizeof(*directory->places));
    if (larger == nullptr)
      return -1;
    directory->places = static_cast<cloudabi_dircookie_t *>(larger);
    directory->places[directory->place_count++] = cookie;
  }
  return -2 - static_cast<long>(index);
}
