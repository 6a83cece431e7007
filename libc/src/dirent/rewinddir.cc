// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Goes back to the first entry, and sees entries that were added since.

#include <cloudabi_types.h>
#include <dirent.h>

void rewinddir(DIR *directory) { seekdir(directory, CLOUDABI_DIRCOOKIE_START); }
