// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Closes a descriptor. Of a child, it may be the last one: then the child ends (thread/lifeline.h).
#include "kernel/calls.h"
#include "syscalls.h"
#include "thread/children.h"

namespace cloudabi::sys {

Result<void> fd_close(Context &context, cloudabi_fd_t fd) {
  DescriptorTable::Entry entry = TRY(context.descriptors().remove(fd));
  long result = kernel::raw(kernel::kClose, static_cast<int>(fd));
  if (entry.companion >= 0)
    release_child(entry.companion);
  // Linux closes the descriptor even when a signal interrupts it.
  if (result == -kernel::kEINTR)
    return {};
  return kernel::checked<void>(result);
}

}  // namespace cloudabi::sys
