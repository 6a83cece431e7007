// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Changes how a part of memory may be accessed.
#include "instruction_cache.h"  // arch/<arch>
#include "support/address_space.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> mem_protect(Context &, GuestMapping mapping, cloudabi_mprot_t prot) {
  int protection = TRY(linux_protection(prot));
  TRY(check_range(mapping.address(), mapping.size(), CLOUDABI_ENOMEM));
  if ((protection & kernel::kProtExec) != 0)
    arch::make_executable(mapping.address(), mapping.size());
  return kernel::mprotect(mapping.address(), mapping.size(), protection);
}

}  // namespace cloudabi::sys
