// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A list of functions to be called in reverse order when the program ends. It needs no heap: the
// first entries are in the list itself, more get pages of their own.
#pragma once

#include <cloudabi_syscalls.h>
#include <stddef.h>
#include <support/lock.h>
#include <support/process.h>

namespace cloudlibc {

class ExitList {
 public:
  // False if there is no memory.
  bool add(void (*function)(void *), void *argument) {
    Guard guard(lock_);
    if (used_ == capacity_ && !grow())
      return false;
    block_->entries[used_++] = {function, argument};
    return true;
  }

  // Calls everything, also what is added meanwhile.
  void run() {
    Entry entry;
    while (take(entry))
      entry.function(entry.argument);
  }

 private:
  struct Entry {
    void (*function)(void *);
    void *argument;
  };
  static constexpr size_t kFirst = 32;
  struct Block {
    Block *before;
    size_t before_capacity;
    Entry entries[kFirst];  // Or as many as fit its page.
  };

  bool grow() {
    if (block_ == nullptr) {
      block_ = &first_;
      capacity_ = kFirst;
      return true;
    }
    void *page;
    if (cloudabi_sys_mem_map(nullptr, process.page_size, CLOUDABI_PROT_READ | CLOUDABI_PROT_WRITE,
                             CLOUDABI_MAP_ANON | CLOUDABI_MAP_PRIVATE, CLOUDABI_MAP_ANON_FD, 0,
                             &page) != 0)
      return false;
    Block *block = static_cast<Block *>(page);
    block->before = block_;
    block->before_capacity = capacity_;
    block_ = block;
    capacity_ = (process.page_size - offsetof(Block, entries)) / sizeof(Entry);
    used_ = 0;
    return true;
  }

  bool take(Entry &entry) {
    Guard guard(lock_);
    if (used_ == 0 && block_ != nullptr && block_->before != nullptr) {
      used_ = capacity_ = block_->before_capacity;
      block_ = block_->before;
    }
    if (used_ == 0)
      return false;
    entry = block_->entries[--used_];
    return true;
  }

  Lock lock_;
  Block *block_ = nullptr;
  size_t used_ = 0;
  size_t capacity_ = 0;
  Block first_ = {};
};

}  // namespace cloudlibc
