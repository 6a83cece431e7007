// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Goes to a place that telldir() returned.

#include <dirent.h>
#include <dirent/stream.h>

void seekdir(DIR *directory, long place) {
  auto cookie = static_cast<cloudabi_dircookie_t>(place);
  if (place < 0) {
    size_t index = static_cast<size_t>(-2 - place);
    if (index >= directory->place_count)
      return;
    cookie = directory->places[index];
  }
  directory->next = directory->cookie = cookie;
  directory->used = directory->filled = sizeof(directory->buffer);
}
