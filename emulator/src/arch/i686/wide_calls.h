// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Linux calls whose parameters are wider than a register. On i686 such a value takes two registers,
// the low half first. Results are the kernel's: a negative one is an error number, negated.
#pragma once

#include "kernel/errors.h"
#include "kernel/stat_from_statx.h"

namespace cloudabi::kernel {

inline long raw_pread(int fd, void *buffer, size_t size, uint64_t offset) {
  return raw(kPread64, fd, buffer, size, low_word(offset), high_word(offset));
}
inline long raw_pwrite(int fd, const void *buffer, size_t size, uint64_t offset) {
  return raw(kPwrite64, fd, buffer, size, low_word(offset), high_word(offset));
}
// _llseek has the high half first, and its result in memory.
inline int64_t raw_lseek(int fd, int64_t offset, int whence) {
  int64_t position = 0;
  auto bits = static_cast<uint64_t>(offset);
  long result = raw(kLseek, fd, high_word(bits), low_word(bits), &position, whence);
  return result < 0 ? result : position;
}
inline long raw_ftruncate(int fd, uint64_t size) {
  return raw(kFtruncate, fd, low_word(size), high_word(size));
}
inline long raw_fallocate(int fd, int mode, uint64_t offset, uint64_t size) {
  return raw(kFallocate, fd, mode, low_word(offset), high_word(offset), low_word(size),
             high_word(size));
}
inline long raw_fadvise(int fd, uint64_t offset, uint64_t size, int advice) {
  return raw(kFadvise64, fd, low_word(offset), high_word(offset), low_word(size), high_word(size),
             advice);
}
// The offset is given in units of 4 KiB, and so fits.
inline long raw_mmap(void *address, size_t size, int protection, int flags, int fd,
                     uint64_t offset) {
  constexpr int kUnitBits = 12;
  if ((offset & ((1u << kUnitBits) - 1)) != 0 || offset >> (32 + kUnitBits) != 0)
    return -kEINVAL;
  return raw(kMmap, address, size, protection, flags, fd, low_word(offset >> kUnitBits));
}
inline long raw_fstat(int fd, Stat *stat) { return stat_from_statx(fd, stat); }

}  // namespace cloudabi::kernel
