// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waits until a file's data is on the medium.
#include "kernel/calls.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> fd_datasync(Context &, Handle fd) {
  return kernel::call<void>(kernel::kFdatasync, fd.fd());
}

}  // namespace cloudabi::sys
