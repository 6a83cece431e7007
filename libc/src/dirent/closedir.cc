// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Ends a stream, and closes its descriptor.

#include <dirent.h>
#include <unistd.h>

int closedir(DIR *directory) { return close(fdclosedir(directory)); }
