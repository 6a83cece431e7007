// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A Linux system call with arguments as they are and the kernel's own result.
#pragma once

#include "kernel/types.h"
#include "kernel_call.h"
#include "linux_numbers.h"
#include "linux_types.h"

namespace cloudabi::kernel {

// An argument takes one register. What is wider than that on some architecture goes through
// arch/<arch>/wide_calls.h; what is merely declared wide has to be narrowed by the caller, who
// knows that it fits.
template <typename T> inline long word(T value) {
  static_assert(sizeof(T) <= sizeof(long), "this call needs a place in wide_calls.h");
  if constexpr (__is_pointer(T))
    return reinterpret_cast<long>(value);
  else if constexpr (__is_same(T, decltype(nullptr)))
    return 0;
  else
    return static_cast<long>(value);
}

// The halves of an offset, for calls that take both in words of their own: a 64-bit kernel takes
// the whole from the first.
inline long low_word(uint64_t value) { return static_cast<long>(value); }
inline long high_word(uint64_t value) { return static_cast<long>(value >> 32); }

// Negative is a Linux error number, negated.
template <typename... Arguments> inline long raw(Number number, Arguments... arguments) {
  return arch::kernel_call(number, word(arguments)...);
}

}  // namespace cloudabi::kernel
