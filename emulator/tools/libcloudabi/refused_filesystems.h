// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Directories that no sandboxed program may get, however the configuration asks for them: they are
// interfaces to the kernel or to other processes rather than files, or hold all others.
#pragma once

#include <sys/stat.h>

namespace cloudabi {

// What the directory is, in words; null when it may be given out.
const char *RefusedDirectory(int fd, const struct stat &status);

}  // namespace cloudabi
