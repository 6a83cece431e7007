// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes another descriptor for the same object, with the same rights.
#include "kernel/calls.h"
#include "syscalls.h"
#include "thread/children.h"

namespace cloudabi::sys {

Result<cloudabi_fd_t> fd_dup(Context &context, cloudabi_fd_t from) {
  DescriptorTable &descriptors = context.descriptors();
  for (;;) {
    DescriptorTable::Seen seen = TRY(descriptors.look(from));
    int fd = TRY(kernel::duplicate(static_cast<int>(from), 0));
    seen.entry.companion = share_child(seen.entry.companion);
    if (descriptors.still(from, seen)) [[likely]]
      return descriptors.insert(fd, seen.entry);
    // Another thread has closed or replaced it: the duplicate may be of something else.
    kernel::close(fd);
    if (seen.entry.companion >= 0)
      release_child(seen.entry.companion);
  }
}

}  // namespace cloudabi::sys
