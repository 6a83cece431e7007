// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Wakes threads that wait for a condition variable.
#include "syscalls.h"
#include "thread/condvar.h"

namespace cloudabi::sys {

Result<void> condvar_signal(Context &, GuestAtomic<cloudabi_condvar_t> condvar,
                            cloudabi_scope_t scope, cloudabi_nthreads_t nwaiters) {
  bool shared = TRY(is_shared_scope(scope));
  if (nwaiters == 0)
    return {};
  return condvar_wake(condvar, nwaiters, shared);
}

}  // namespace cloudabi::sys
