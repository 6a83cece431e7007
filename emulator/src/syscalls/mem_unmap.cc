// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Removes mappings.
#include "support/address_space.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> mem_unmap(Context &, GuestMapping mapping) {
  TRY(check_range(mapping.address(), mapping.size(), CLOUDABI_EINVAL));
  return kernel::munmap(mapping.address(), mapping.size());
}

}  // namespace cloudabi::sys
