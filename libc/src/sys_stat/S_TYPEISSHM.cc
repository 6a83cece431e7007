// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether it is a shared memory object.

#include <cloudabi_types.h>
#include <sys/stat.h>

bool S_TYPEISSHM(const struct stat *attributes) {
  return attributes->__st_filetype == CLOUDABI_FILETYPE_SHARED_MEMORY;
}
