// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Waits until a file's data and attributes are on the medium.
#include "kernel/calls.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> fd_sync(Context &, Handle fd) { return kernel::call<void>(kernel::kFsync, fd.fd()); }

}  // namespace cloudabi::sys
