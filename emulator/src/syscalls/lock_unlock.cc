// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Releases a lock on which threads sleep.
#include "thread/lock.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> lock_unlock(Context &context, GuestAtomic<cloudabi_lock_t> lock,
                         cloudabi_scope_t scope) {
  bool shared = TRY(is_shared_scope(scope));
  if ((lock.load() & ~CLOUDABI_LOCK_KERNEL_MANAGED) != (CLOUDABI_LOCK_WRLOCKED | context.tid()))
    return Error{CLOUDABI_EPERM};
  unlock(lock, shared);
  return {};
}

}  // namespace cloudabi::sys
