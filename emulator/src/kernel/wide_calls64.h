// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Linux calls whose parameters are wider than a register of some architectures, for 64-bit ones:
// theirs never are. Results are the kernel's: a negative one is an error number, negated.
#pragma once

#include "kernel/raw.h"

namespace cloudabi::kernel {

inline long raw_pread(int fd, void *buffer, size_t size, uint64_t offset) {
  return raw(kPread64, fd, buffer, size, offset);
}
inline long raw_pwrite(int fd, const void *buffer, size_t size, uint64_t offset) {
  return raw(kPwrite64, fd, buffer, size, offset);
}
inline int64_t raw_lseek(int fd, int64_t offset, int whence) {
  return raw(kLseek, fd, offset, whence);
}
inline long raw_ftruncate(int fd, uint64_t size) { return raw(kFtruncate, fd, size); }
inline long raw_fallocate(int fd, int mode, uint64_t offset, uint64_t size) {
  return raw(kFallocate, fd, mode, offset, size);
}
inline long raw_fadvise(int fd, uint64_t offset, uint64_t size, int advice) {
  return raw(kFadvise64, fd, offset, size, advice);
}
// `offset` is a multiple of the page size.
inline long raw_mmap(void *address, size_t size, int protection, int flags, int fd,
                     uint64_t offset) {
  return raw(kMmap, address, size, protection, flags, fd, offset);
}
inline long raw_fstat(int fd, Stat *stat) { return raw(kFstat, fd, stat); }

}  // namespace cloudabi::kernel
