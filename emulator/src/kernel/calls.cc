// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The few kernel calls that take more than a line, see calls.h.
#include "kernel/calls.h"

namespace cloudabi::kernel {

Result<void> random_bytes(void *buffer, size_t size) {
  auto *position = static_cast<unsigned char *>(buffer);
  while (size != 0) {
    // The kernel may stop early, after 256 bytes, when a signal arrives.
    long result = raw(kGetrandom, position, size, 0);
    if (result == -kEINTR)
      continue;
    size_t count = TRY(checked<size_t>(result));
    position += count;
    size -= count;
  }
  return {};
}

}  // namespace cloudabi::kernel
