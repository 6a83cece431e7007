// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// fstat by way of statx, for architectures that have a narrow one, see narrow_stat.h.
#pragma once

#include "kernel/raw.h"

namespace cloudabi::kernel {

inline long stat_from_statx(int fd, Stat *stat) {
  Statx wide;
  long result = raw(kStatx, fd, "", kAtEmptyPath, kStatxBasic, &wide);
  if (result < 0)
    return result;
  // As the 64-bit architectures' fstat packs a device's numbers.
  uint64_t major = wide.dev_major, minor = wide.dev_minor;
  stat->device = (major & 0xfff) << 8 | (major & ~uint64_t{0xfff}) << 32 | (minor & 0xff) |
                 (minor & ~uint64_t{0xff}) << 12;
  stat->inode = wide.inode;
  stat->link_count = wide.link_count;
  stat->mode = wide.mode;
  stat->size = static_cast<int64_t>(wide.size);
  stat->access_seconds = wide.access_time.seconds;
  stat->access_nanoseconds = wide.access_time.nanoseconds;
  stat->modification_seconds = wide.modification_time.seconds;
  stat->modification_nanoseconds = wide.modification_time.nanoseconds;
  stat->change_seconds = wide.change_time.seconds;
  stat->change_nanoseconds = wide.change_time.nanoseconds;
  return 0;
}

}  // namespace cloudabi::kernel
