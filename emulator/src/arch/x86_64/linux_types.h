// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Flags of open and structures whose values differ between architectures; these are x86_64's.
#pragma once

#include <stdint.h>

namespace cloudabi::kernel {

enum : int {
  kORdonly = 0,
  kOWronly = 01,
  kORdwr = 02,
  kOAccessMode = 03,
  kOCreat = 0100,
  kOExcl = 0200,
  kONoctty = 0400,
  kOTrunc = 01000,
  kOAppend = 02000,
  kONonblock = 04000,
  kODsync = 010000,
  kODirectory = 0200000,
  kONofollow = 0400000,
  kOCloexec = 02000000,
  kOSync = 04010000,
  kOPath = 010000000,
  kOLargefile = 0,  // implied
};

// What fstat fills in. It tells less than statx, and costs less.
struct Stat {
  uint64_t device;
  uint64_t inode;
  uint64_t link_count;
  uint32_t mode;
  uint32_t uid;
  uint32_t gid;
  uint32_t padding;
  uint64_t rdev;
  int64_t size;
  int64_t block_size;
  int64_t blocks;
  uint64_t access_seconds;
  uint64_t access_nanoseconds;
  uint64_t modification_seconds;
  uint64_t modification_nanoseconds;
  uint64_t change_seconds;
  uint64_t change_nanoseconds;
  int64_t reserved[3];
};
static_assert(sizeof(Stat) == 144);

}  // namespace cloudabi::kernel
