// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Goes back to the first entry, and sees entries that were added since. Places told before mean
// nothing any more.

#include <cloudabi_types.h>
#include <dirent.h>
#include <dirent/stream.h>

void rewinddir(DIR *directory) {
  directory->place_count = 0;
  seekdir(directory, CLOUDABI_DIRCOOKIE_START);
}
