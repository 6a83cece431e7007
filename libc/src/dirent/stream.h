// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What is behind a DIR: the descriptor, and a buffer of entries that the system has filled.
#pragma once

#include <cloudabi_types.h>
#include <dirent.h>
#include <stddef.h>

struct _DIR {
  int fd;
  cloudabi_dircookie_t next;    // Where the next reading begins.
  cloudabi_dircookie_t cookie;  // Where the entry after the present one is.
  size_t used;                  // Bytes of the buffer that were consumed ...
  size_t filled;                // ... and that there are.
  size_t entry_size;
  struct dirent *entry;  // What readdir() returned last.
  // Cookies of places that telldir() told and that don't fit its type, see there.
  cloudabi_dircookie_t *places;
  size_t place_count;
  char buffer[4096];
};
