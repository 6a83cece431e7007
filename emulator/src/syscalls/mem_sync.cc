// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes a shared mapping back to its file.
#include "support/address_space.h"
#include "syscalls.h"

namespace cloudabi::sys {

Result<void> mem_sync(Context &, GuestMapping mapping, cloudabi_msflags_t flags) {
  constexpr int kAsync = 1, kInvalidate = 2, kSync = 4;
  constexpr cloudabi_msflags_t kKnown =
      CLOUDABI_MS_ASYNC | CLOUDABI_MS_INVALIDATE | CLOUDABI_MS_SYNC;
  bool async = (flags & CLOUDABI_MS_ASYNC) != 0, sync = (flags & CLOUDABI_MS_SYNC) != 0;
  if ((flags & ~kKnown) != 0 || async == sync)
    return Error{CLOUDABI_EINVAL};
  int linux_flags =
      (async ? kAsync : kSync) | ((flags & CLOUDABI_MS_INVALIDATE) != 0 ? kInvalidate : 0);
  TRY(check_range(mapping.address(), mapping.size(), CLOUDABI_ENOMEM));
  return kernel::call<void>(kernel::kMsync, mapping.address(), mapping.size(), linux_flags);
}

}  // namespace cloudabi::sys
