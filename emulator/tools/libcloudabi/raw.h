// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Linux system calls as the launcher's children make them: no `errno`, no allocation, results as
// negated error numbers. Where the C library of the oldest supported distribution has no constant
// for something that its kernel may know, it stands here.
#pragma once

#include <sys/syscall.h>

#include <cstdint>
#include <type_traits>

#include "raw_syscall.h"  // arch/<host>

namespace cloudabi::raw {

namespace internal {
template <typename T> long Word(T value) {
  if constexpr (std::is_null_pointer_v<T>)
    return 0;
  else if constexpr (std::is_pointer_v<T>)
    return reinterpret_cast<long>(value);
  else
    return static_cast<long>(value);
}
}  // namespace internal

template <typename... T> long Call(long number, T... arguments) {
  static_assert(sizeof...(T) <= 6);
  long words[6] = {internal::Word(arguments)...};
  return Call6(number, words[0], words[1], words[2], words[3], words[4], words[5]);
}

// linux/sched.h can't be included beside glibc's sched.h.
struct CloneArgs {
  uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls, set_tid,
      set_tid_size, cgroup;
};
inline constexpr uint64_t kCloneClearSighand = 1ull << 32;

// linux/mount.h can't be included beside glibc's sys/mount.h.
struct MountAttributes {
  uint64_t set, clear, propagation, user_namespace;
};
inline constexpr uint64_t kMountReadOnly = 0x1, kMountNoSuid = 0x2, kMountNoDev = 0x4,
                          kMountNoExec = 0x8;
inline constexpr unsigned kOpenTreeClone = 1, kMoveMountFromEmptyPath = 4, kFsOpenCloseOnExec = 1,
                          kFsMountCloseOnExec = 1, kFsConfigSetString = 1, kFsConfigCreate = 6;

inline constexpr unsigned kCloseRangeUnshare = 2;

}  // namespace cloudabi::raw
