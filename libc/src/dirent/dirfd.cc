// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The descriptor of a stream.

#include <dirent.h>
#include <dirent/stream.h>

int dirfd(DIR *directory) { return directory->fd; }
