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
  uint64_t word;
  do {
    word = settled(slot);
    if ((word & kOpen) == 0)
      return Error{CLOUDABI_EBADF};
  } while (!__atomic_compare_exchange_n(&slot.word, &word, 0, false, __ATOMIC_ACQ_REL,
                                        __ATOMIC_ACQUIRE));
  __atomic_fetch_add(&slot.object, 1, __ATOMIC_SEQ_CST);
  Entry entry = unpack(word, slot);
  __atomic_store_n(&slot.companion, 0, __ATOMIC_RELAXED);
  return entry;
}

Result<DescriptorTable::Entry> DescriptorTable::hold(cloudabi_fd_t fd) {
  if (fd >= capacity_)
    return Error{CLOUDABI_EBADF};
  Slot &slot = slots_[fd];
  uint64_t word;
  do {
    word = settled(slot);
    if ((word & kOpen) == 0)
      return Error{CLOUDABI_EBADF};
  } while (!__atomic_compare_exchange_n(&slot.word, &word, kHeld, false, __ATOMIC_ACQ_REL,
                                        __ATOMIC_ACQUIRE));
  __atomic_fetch_add(&slot.object, 1, __ATOMIC_SEQ_CST);
  return unpack(word, slot);
}

void DescriptorTable::release(cloudabi_fd_t fd, const Entry &entry) {
  Slot &slot = slots_[fd];
  __atomic_store_n(&slot.inheriting, entry.inheriting, __ATOMIC_RELAXED);
  __atomic_store_n(&slot.companion, entry.companion + 1, __ATOMIC_RELAXED);
  __atomic_store_n(&slot.word, pack(entry), __ATOMIC_RELEASE);
}

// Only the word has changed: restrict() may have taken something away from the rest meanwhile.
void DescriptorTable::put_back(cloudabi_fd_t fd, const Entry &before) {
  __atomic_store_n(&slots_[fd].word, pack(before), __ATOMIC_RELEASE);
}

Result<DescriptorTable::Seen> DescriptorTable::look(cloudabi_fd_t fd) const {
  if (fd >= capacity_)
    return Error{CLOUDABI_EBADF};
  const Slot &slot = slots_[fd];
  const uint32_t object = __atomic_load_n(&slot.object, __ATOMIC_ACQUIRE);
  const uint64_t word = settled(slot);
  if ((word & kOpen) == 0)
    return Error{CLOUDABI_EBADF};
  return Seen{{static_cast<cloudabi_filetype_t>(word >> kKindShift), word & kRights,
               __atomic_load_n(&slot.inheriting, __ATOMIC_RELAXED),
               __atomic_load_n(&slot.companion, __ATOMIC_RELAXED) - 1},
              object};
}

bool DescriptorTable::still(cloudabi_fd_t fd, const Seen &seen) const {
  // What look() has read it has read before this.
  __atomic_thread_fence(__ATOMIC_ACQUIRE);
  return __atomic_load_n(&slots_[fd].object, __ATOMIC_ACQUIRE) == seen.object;
}

uint64_t DescriptorTable::settled(const Slot &slot) {
  for (;;) {
    uint64_t word = __atomic_load_n(&slot.word, __ATOMIC_ACQUIRE);
    if (word != kHeld)
      return word;
    kernel::raw(kernel::kSchedYield);
  }
}

Result<void> DescriptorTable::restrict(cloudabi_fd_t fd, cloudabi_rights_t rights,
                                       cloudabi_rights_t inheriting) {
  Slot &slot = slots_[fd];
  uint64_t word;
  do {
    word = settled(slot);
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
