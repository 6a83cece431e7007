// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Flags of open and structures whose values differ between architectures; these are riscv64's.
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

// What fstat fills in (include/uapi/asm-generic/stat.h). It tells less than statx, and costs less.
struct Stat {
  uint64_t device;
  uint64_t inode;
  uint32_t mode;
  uint32_t link_count;
  uint32_t uid;
  uint32_t gid;
  uint64_t rdev;
  uint64_t padding1;
  int64_t size;
  int32_t block_size;
  int32_t padding2;
  int64_t blocks;
  int64_t access_seconds;
  uint64_t access_nanoseconds;
  int64_t modification_seconds;
  uint64_t modification_nanoseconds;
  int64_t change_seconds;
  uint64_t change_nanoseconds;
  uint32_t reserved[2];
};
static_assert(sizeof(Stat) == 128);

}  // namespace cloudabi::kernel
