// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What fstat fills in, for architectures whose own fstat has times of 32 bits: their linux_types.h
// includes this, and their wide_calls.h calls statx in its place, by stat_from_statx.h.
#pragma once

#include <stdint.h>

namespace cloudabi::kernel {

struct Stat {
  uint64_t device;
  uint64_t inode;
  uint64_t link_count;
  uint32_t mode;
  int64_t size;
  int64_t access_seconds;
  int64_t access_nanoseconds;
  int64_t modification_seconds;
  int64_t modification_nanoseconds;
  int64_t change_seconds;
  int64_t change_nanoseconds;
};

}  // namespace cloudabi::kernel
