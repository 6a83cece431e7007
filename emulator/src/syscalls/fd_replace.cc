// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Makes one descriptor stand for what another one does. The kernel replaces in one step, so that no
// other thread can get the number in between; in the table the number is held meanwhile, so that no
// thread gets the rights of one object to another.
#include "kernel/calls.h"
#include "linux_types.h"
#include "syscalls.h"
#include "thread/children.h"

namespace cloudabi::sys {
namespace {

// Whether `source` is what is at `to` now. If not, another thread has closed or replaced `from`
// just then: what is at `to` may be something else, which nobody may use. `before` was there.
Result<bool> replace(DescriptorTable &descriptors, cloudabi_fd_t from, DescriptorTable::Seen source,
                     cloudabi_fd_t to, DescriptorTable::Entry *before) {
  SpinLock::Scope scope(descriptors.replacing());
  *before = TRY(descriptors.hold(to));
  Result<void> replaced = kernel::call<void>(kernel::kDup3, static_cast<int>(from),
                                             static_cast<int>(to), kernel::kOCloexec);
  if (!replaced.ok()) {
    descriptors.put_back(to, *before);
    return replaced.error();
  }
  DescriptorTable::Entry entry = source.entry;
  entry.companion = share_child(entry.companion);
  const bool same = descriptors.still(from, source);
  if (!same)
    entry.rights = entry.inheriting = 0;
  descriptors.release(to, entry);
  return same;
}

}  // namespace

Result<void> fd_replace(Context &context, cloudabi_fd_t from, cloudabi_fd_t to) {
  DescriptorTable &descriptors = context.descriptors();
  TRY(descriptors.get(from, 0));
  TRY(descriptors.get(to, 0));
  if (from == to)
    return {};
  for (;;) {
    DescriptorTable::Seen source = TRY(descriptors.look(from));
    DescriptorTable::Entry before;
    const bool same = TRY(replace(descriptors, from, source, to, &before));
    if (before.companion >= 0)
      release_child(before.companion);
    if (same) [[likely]]
      return {};
  }
}

}  // namespace cloudabi::sys
