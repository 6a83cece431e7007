// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Linux system calls with types, one line each: arguments go in as they are, failures come out as
// CloudABI error numbers. Functions that resolve a path are not here but in src/path/, which alone
// may call them.
#pragma once

#include "kernel/errors.h"
#include "kernel/raw.h"
#include "support/result.h"
#include "wide_calls.h"  // arch/<arch>

namespace cloudabi::kernel {

template <typename T> inline Result<T> checked(long result) {
  if (result < 0 && result >= -4095) [[unlikely]]
    return error_from_linux(result);
  if constexpr (__is_same(T, void))
    return {};
  else if constexpr (__is_pointer(T))
    return reinterpret_cast<T>(result);
  else
    return static_cast<T>(result);
}

template <typename T, typename... Arguments>
inline Result<T> call(Number number, Arguments... arguments) {
  return checked<T>(raw(number, arguments...));
}

inline Result<size_t> read(int fd, void *buffer, size_t size) {
  return call<size_t>(kRead, fd, buffer, size);
}
inline Result<size_t> write(int fd, const void *buffer, size_t size) {
  return call<size_t>(kWrite, fd, buffer, size);
}
inline void close(int fd) { raw(kClose, fd); }
inline Result<int> fcntl(int fd, int command, long argument = 0) {
  return call<int>(kFcntl, fd, command, argument);
}
inline Result<void *> mmap(void *address, size_t size, int protection, int flags, int fd = -1,
                           uint64_t offset = 0) {
  return checked<void *>(raw_mmap(address, size, protection, flags, fd, offset));
}
inline Result<void> munmap(void *address, size_t size) {
  return call<void>(kMunmap, address, size);
}
inline Result<void> mprotect(void *address, size_t size, int protection) {
  return call<void>(kMprotect, address, size, protection);
}
inline Result<void> fstat(int fd, Stat *stat) { return checked<void>(raw_fstat(fd, stat)); }
inline Result<uint64_t> lseek(int fd, int64_t offset, int whence) {
  int64_t result = raw_lseek(fd, offset, whence);
  if (result < 0)
    return error_from_linux(static_cast<long>(result));
  return static_cast<uint64_t>(result);
}
inline Result<int> duplicate(int fd, int minimum) { return fcntl(fd, kFDupfdCloexec, minimum); }
inline Result<int> socket_option(int fd, int option) {
  int value = 0;
  uint32_t size = sizeof(value);
  long result = raw(kGetsockopt, fd, kSolSocket, option, &value, &size);
  if (result < 0)
    return error_from_linux(result);
  return value;
}
// Fills all of the buffer; only a kernel without entropy or a bad address can prevent it.
Result<void> random_bytes(void *buffer, size_t size);

[[noreturn]] inline void exit_group(int status) {
  for (;;)
    raw(kExitGroup, status);
}

}  // namespace cloudabi::kernel
