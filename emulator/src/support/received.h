// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The descriptors that the kernel has opened for a message. They needn't come first in what is told
// beside the data: a socket that the host has set so (SO_PASSCRED, SO_PASSPIDFD) tells about the
// sender before that, and opens a pidfd that nobody has asked for. What isn't found here would stay
// open for ever.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "kernel/types.h"

namespace cloudabi {

// Calls `function(fd, wanted)` for each of them; not wanted is what no sender has sent.
template <typename Function>
inline void for_each_received(const void *control, size_t size, Function function) {
  using kernel::ControlHeader;
  constexpr int32_t kScmPidfd = 4;
  auto *bytes = static_cast<const unsigned char *>(control);
  for (size_t at = 0; at <= size && size - at >= sizeof(ControlHeader);) {
    ControlHeader header;
    __builtin_memcpy(&header, bytes + at, sizeof(header));
    if (header.size < sizeof(header) || header.size > size - at)
      return;
    const bool wanted = header.type == kernel::kScmRights;
    if (header.level == kernel::kSolSocket && (wanted || header.type == kScmPidfd))
      for (size_t i = sizeof(header); header.size - i >= sizeof(int32_t); i += sizeof(int32_t)) {
        int32_t fd;
        __builtin_memcpy(&fd, bytes + at + i, sizeof(fd));
        if (fd >= 0)
          function(static_cast<int>(fd), wanted);
      }
    at += (header.size + sizeof(size_t) - 1) & ~(sizeof(size_t) - 1);
  }
}

}  // namespace cloudabi
