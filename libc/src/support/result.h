// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// From the error that a system call returns to what POSIX functions return.
#pragma once

#include <cloudabi_types.h>
#include <errno.h>

namespace cloudlibc {

inline int fail(cloudabi_errno_t error) {
  errno = error;
  return -1;
}

// 0, or -1 and errno.
inline int result(cloudabi_errno_t error) { return error == 0 ? 0 : fail(error); }

}  // namespace cloudlibc
