// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Vectors of buffers, checked once and handed on. One buffer alone goes through the plain calls:
// Linux's vectored ones cost half as much again.
#pragma once

#include "kernel/calls.h"
#include "support/guest_memory.h"

namespace cloudabi {

// Both sides lay a vector's element out alike, so the guest's array goes to the kernel in place.
static_assert(sizeof(cloudabi_iovec_t) == sizeof(kernel::IoVector));
static_assert(sizeof(cloudabi_ciovec_t) == sizeof(kernel::IoVector));

inline constexpr size_t kMostBuffers = 1024;

// Runs `single(buffer, size)` or `vectored(vectors, count)`.
template <typename T, typename Single, typename Vectored>
inline Result<size_t> transfer(GuestInArray<T> buffers, Single single, Vectored vectored) {
  if (buffers.size() == 1) [[likely]] {
    T buffer = buffers[0];
    // Where the vectored calls say the same, the plain ones complain of the address.
    if (buffer.buf_len > PTRDIFF_MAX) [[unlikely]]
      return Error{CLOUDABI_EINVAL};
    return kernel::checked<size_t>(single(buffer.buf, buffer.buf_len));
  }
  if (buffers.size() > kMostBuffers)
    return Error{CLOUDABI_EINVAL};
  return kernel::checked<size_t>(vectored(buffers.address(), buffers.size()));
}

}  // namespace cloudabi
