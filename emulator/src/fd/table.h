// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The process's table of descriptors: kind and rights, indexed by the number, which is Linux's
// number as well. Kernel and table can't change in one step; the order is what keeps them in line:
// an entry is written after the kernel has made the descriptor, and emptied before the kernel
// closes it, so that a number without an entry may still be open in the kernel, but never the other
// way round. An entry whose descriptor is being replaced in the kernel is held meanwhile: other
// threads wait for what becomes of it. Each number has a count of the objects that it has stood
// for, by which a duplicate is known to be one of what was looked up.
//
// Looking up takes two loads and no lock. The table covers all numbers that the process may ever
// have, in memory that costs nothing until it is touched, and therefore never moves.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "fd/handle.h"
#include "support/spin_lock.h"

namespace cloudabi {

class DescriptorTable {
 public:
  // What a descriptor is and may do.
  struct Entry {
    cloudabi_filetype_t kind = CLOUDABI_FILETYPE_UNKNOWN;
    cloudabi_rights_t rights = 0;
    cloudabi_rights_t inheriting = 0;
    // For a process that this process forked: the pidfd that goes with the descriptor. Else -1.
    int companion = -1;
  };

  // Reserves the memory, for numbers up to the hard limit of open files.
  Result<void> initialize();

  // What all numbers are below.
  size_t capacity() const { return capacity_; }

  // What all numbers that stand for something are below, and whether this one does.
  size_t used() const { return __atomic_load_n(&used_, __ATOMIC_RELAXED); }
  bool is_open(size_t fd) const {
    return fd < capacity_ && (__atomic_load_n(&slots_[fd].word, __ATOMIC_ACQUIRE) & kOpen) != 0;
  }

  // The descriptor, when it is open and has all of `rights`.
  Result<Handle> get(cloudabi_fd_t fd, cloudabi_rights_t rights) const {
    if (fd >= capacity_)
      return Error{CLOUDABI_EBADF};
    uint64_t word = __atomic_load_n(&slots_[fd].word, __ATOMIC_ACQUIRE);
    if ((word & kOpen) == 0) [[unlikely]] {
      word = settled(slots_[fd]);
      if ((word & kOpen) == 0)
        return Error{CLOUDABI_EBADF};
    }
    if ((rights & ~word) != 0)
      return Error{CLOUDABI_ENOTCAPABLE};
    return Handle(static_cast<int>(fd), static_cast<cloudabi_filetype_t>(word >> kKindShift),
                  word & kRights, __atomic_load_n(&slots_[fd].inheriting, __ATOMIC_RELAXED));
  }

  // Takes a descriptor into the table that the kernel has just made. On failure, which means that
  // the number is beyond the table, it is closed.
  Result<cloudabi_fd_t> insert(int fd, const Entry &entry);

  // Empties an entry before the kernel's descriptor is closed, and returns what it was.
  // `badf` if it was empty: of two threads that close the same number, one gets this.
  Result<Entry> remove(cloudabi_fd_t fd);

  // What an open number stands for, and which one of its objects that is.
  struct Seen {
    Entry entry;
    uint32_t object;
  };
  Result<Seen> look(cloudabi_fd_t fd) const;

  // Whether the number has stood for the same object ever since: then what the kernel has made of
  // the number meanwhile is of the object that the rights are for.
  bool still(cloudabi_fd_t fd, const Seen &seen) const;

  // Takes hold of an open entry while the kernel puts something else in its place: whoever looks
  // the number up waits for release(), which says what that is, or put_back(), if nothing came of
  // it. Only with the lock: a fork takes it too, as in its child nobody would release what is held.
  SpinLock &replacing() { return replacing_; }
  Result<Entry> hold(cloudabi_fd_t fd);
  void release(cloudabi_fd_t fd, const Entry &entry);
  void put_back(cloudabi_fd_t fd, const Entry &before);

  // Takes away all rights but these.
  Result<void> restrict(cloudabi_fd_t fd, cloudabi_rights_t rights, cloudabi_rights_t inheriting);

  // The pidfd of a process that this process forked, or -1.
  int companion(cloudabi_fd_t fd) const {
    return __atomic_load_n(&slots_[fd].companion, __ATOMIC_RELAXED) - 1;
  }

  // Calls `function` for every companion, and forgets them: a forked child isn't the parent of its
  // parent's children.
  template <typename Function> void take_companions(Function function) {
    for (size_t fd = 0; fd < used(); ++fd)
      if (int companion = __atomic_exchange_n(&slots_[fd].companion, 0, __ATOMIC_RELAXED))
        function(companion - 1);
  }

 private:
  // Rights use the low 48 bits, the kind the eight bits above, and bit 63 says that the entry
  // isn't empty.
  static constexpr uint64_t kOpen = uint64_t{1} << 63;
  // All that the word of a held entry is.
  static constexpr uint64_t kHeld = uint64_t{1} << 62;
  static constexpr int kKindShift = 48;
  static constexpr uint64_t kRights = (uint64_t{1} << kKindShift) - 1;

  struct Slot {
    alignas(8) uint64_t word;
    alignas(8) uint64_t inheriting;
    int32_t companion;  // plus one, so that memory of zeros means none
    uint32_t object;    // changes before the kernel's descriptor becomes one of something else
  };

  // The word, once nobody holds the entry.
  static uint64_t settled(const Slot &slot);

  static uint64_t pack(const Entry &entry) {
    return kOpen | uint64_t{entry.kind} << kKindShift | (entry.rights & kRights);
  }
  static Entry unpack(uint64_t word, const Slot &slot) {
    return {static_cast<cloudabi_filetype_t>(word >> kKindShift), word & kRights, slot.inheriting,
            slot.companion - 1};
  }

  Slot *slots_ = nullptr;
  size_t capacity_ = 0;
  size_t used_ = 0;
  SpinLock replacing_;
};

}  // namespace cloudabi
