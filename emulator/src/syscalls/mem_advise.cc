// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tells how a part of memory is going to be used. `dontneed` is advice in CloudABI, but takes the
// content of private memory away in Linux: as POSIX's posix_madvise in the C libraries of Linux, it
// does nothing.
#include "support/address_space.h"
#include "support/advice.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> mem_advise(Context &, GuestMapping mapping, cloudabi_advice_t advice) {
  int linux_advice = TRY(memory_advice(advice));
  TRY(check_range(mapping.address(), mapping.size(), CLOUDABI_ENOMEM));
  if (advice == CLOUDABI_ADVICE_DONTNEED)
    return {};
  return kernel::call<void>(kernel::kMadvise, mapping.address(), mapping.size(), linux_advice);
}

}  // namespace cloudabi::sys
