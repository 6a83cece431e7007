// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes another descriptor for the same object, with the same rights.
#include "kernel/calls.h"
#include "syscalls.h"
#include "thread/children.h"

namespace cloudabi::sys {

Result<cloudabi_fd_t> fd_dup(Context &context, cloudabi_fd_t from) {
  Handle handle = TRY(context.descriptors().get(from, 0));
  DescriptorTable::Entry entry = {handle.kind(), handle.rights(), handle.inheriting(), -1};
  int fd = TRY(kernel::duplicate(handle.fd(), 0));
  entry.companion = share_child(context.descriptors().companion(from));
  return context.descriptors().insert(fd, entry);
}

}  // namespace cloudabi::sys
