// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether it is a semaphore: these have no descriptors here.

#include <sys/stat.h>

bool S_TYPEISSEM(const struct stat *) { return false; }
