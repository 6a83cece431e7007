// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Goes to a place that telldir() returned.

#include <dirent.h>
#include <dirent/stream.h>

void seekdir(DIR *directory, long place) {
  directory->next = directory->cookie = static_cast<cloudabi_dircookie_t>(place);
  directory->used = directory->filled = sizeof(directory->buffer);
}
