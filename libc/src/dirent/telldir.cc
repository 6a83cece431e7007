// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The place of the next entry.

#include <dirent.h>
#include <dirent/stream.h>

long telldir(DIR *directory) { return static_cast<long>(directory->cookie); }
