// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Random bytes from the kernel's generator.
#include "kernel/calls.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> random_get(Context &, GuestOutArray<unsigned char> buf) {
  return kernel::random_bytes(buf.address(), buf.size());
}

}  // namespace cloudabi::sys
