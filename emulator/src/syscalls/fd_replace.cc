// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes one descriptor stand for what another one does. The kernel replaces in one step, so that no
// other thread can get the number in between.
#include "kernel/calls.h"
#include "linux_types.h"
#include "syscalls.h"
#include "thread/children.h"

namespace cloudabi::sys {

Result<void> fd_replace(Context &context, cloudabi_fd_t from, cloudabi_fd_t to) {
  DescriptorTable &descriptors = context.descriptors();
  Handle source = TRY(descriptors.get(from, 0));
  TRY(descriptors.get(to, 0));
  if (from == to)
    return {};
  DescriptorTable::Entry entry = {source.kind(), source.rights(), source.inheriting(), -1};
  TRY(kernel::call<void>(kernel::kDup3, source.fd(), static_cast<int>(to), kernel::kOCloexec));
  entry.companion = share_child(descriptors.companion(from));
  Result<DescriptorTable::Entry> before = descriptors.replace(to, entry);
  if (!before.ok()) {
    // Another thread closed `to` meanwhile: then there must be nothing in its place.
    kernel::close(static_cast<int>(to));
    if (entry.companion >= 0)
      kernel::close(entry.companion);
    return before.error();
  }
  if (before.value().companion >= 0)
    release_child(before.value().companion);
  return {};
}

}  // namespace cloudabi::sys
