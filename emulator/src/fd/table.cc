// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The parts of the table that change it, see table.h.
#include "fd/table.h"

#include "kernel/calls.h"

namespace cloudabi {
namespace {

// No process has more open files than this unless the machine's administrator raised fs.nr_open.
constexpr uint64_t kMostDescriptors = 1 << 20;

}  // namespace

Result<void> DescriptorTable::initialize() {
  kernel::ResourceLimit limit = {kMostDescriptors, kMostDescriptors};
  // Without an answer the table is as large as it can get; that costs address space only.
  kernel::raw(kernel::kPrlimit64, 0, kernel::kRlimitNofile, nullptr, &limit);
  capacity_ = limit.maximum < kMostDescriptors ? limit.maximum : kMostDescriptors;
  slots_ = static_cast<Slot *>(
      TRY(kernel::mmap(nullptr, capacity_ * sizeof(Slot), kernel::kProtRead | kernel::kProtWrite,
                       kernel::kMapPrivate | kernel::kMapAnonymous | kernel::kMapNoreserve)));
  return {};
}

Result<cloudabi_fd_t> DescriptorTable::insert(int fd, const Entry &entry) {
  auto index = static_cast<size_t>(fd);
  if (index >= capacity_) {
    kernel::close(fd);
    return Error{CLOUDABI_EMFILE};
  }
  size_t used = __atomic_load_n(&used_, __ATOMIC_RELAXED);
  while (used <= index && !__atomic_compare_exchange_n(&used_, &used, index + 1, true,
                                                       __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
  }
  Slot &slot = slots_[index];
  __atomic_store_n(&slot.inheriting, entry.inheriting, __ATOMIC_RELAXED);
  __atomic_store_n(&slot.companion, entry.companion + 1, __ATOMIC_RELAXED);
  __atomic_store_n(&slot.word, pack(entry), __ATOMIC_RELEASE);
  return static_cast<cloudabi_fd_t>(fd);
}

Result<DescriptorTable::Entry> DescriptorTable::remove(cloudabi_fd_t fd) {
  if (fd >= capacity_)
    return Error{CLOUDABI_EBADF};
  Slot &slot = slots_[fd];
  uint64_t word = __atomic_exchange_n(&slot.word, 0, __ATOMIC_ACQ_REL);
  if ((word & kOpen) == 0)
    return Error{CLOUDABI_EBADF};
  Entry entry = unpack(word, slot);
  __atomic_store_n(&slot.companion, 0, __ATOMIC_RELAXED);
  return entry;
}

Result<DescriptorTable::Entry> DescriptorTable::replace(cloudabi_fd_t fd, const Entry &entry) {
  if (fd >= capacity_)
    return Error{CLOUDABI_EBADF};
  Slot &slot = slots_[fd];
  uint64_t word = __atomic_load_n(&slot.word, __ATOMIC_ACQUIRE);
  Entry before;
  do {
    if ((word & kOpen) == 0)
      return Error{CLOUDABI_EBADF};
    before = unpack(word, slot);
    // Rights go down before they can go up, or a reader could pair the old right with the new
    // inheriting ones.
  } while (!__atomic_compare_exchange_n(&slot.word, &word, pack(entry), false, __ATOMIC_ACQ_REL,
                                        __ATOMIC_ACQUIRE));
  __atomic_store_n(&slot.inheriting, entry.inheriting, __ATOMIC_RELAXED);
  __atomic_store_n(&slot.companion, entry.companion + 1, __ATOMIC_RELAXED);
  return before;
}

Result<void> DescriptorTable::restrict(cloudabi_fd_t fd, cloudabi_rights_t rights,
                                       cloudabi_rights_t inheriting) {
  Slot &slot = slots_[fd];
  uint64_t word = __atomic_load_n(&slot.word, __ATOMIC_ACQUIRE);
  do {
    if ((word & kOpen) == 0)
      return Error{CLOUDABI_EBADF};
    uint64_t present = __atomic_load_n(&slot.inheriting, __ATOMIC_RELAXED);
    if ((rights & ~(word & kRights)) != 0 || (inheriting & ~present) != 0)
      return Error{CLOUDABI_ENOTCAPABLE};
  } while (!__atomic_compare_exchange_n(&slot.word, &word, (word & ~kRights) | rights, false,
                                        __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE));
  __atomic_fetch_and(&slot.inheriting, inheriting, __ATOMIC_RELAXED);
  return {};
}

}  // namespace cloudabi
