// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The part of the confinement that Landlock holds: which file system accesses a descriptor's rights
// amount to, and the rule set that the emulator enforces once it has loaded the program.
#pragma once

#include <cstdint>
#include <vector>

#include "launch.h"

namespace cloudabi {

// The oldest Landlock that a start accepts (Linux 5.19; Debian 12's 6.1 has it).
inline constexpr int kLandlockFloor = 2;

// Named here because the oldest supported distribution's headers end at version 2.
enum LandlockAccess : uint64_t {
  kLandlockExecute = 1u << 0,
  kLandlockWriteFile = 1u << 1,
  kLandlockReadFile = 1u << 2,
  kLandlockReadDirectory = 1u << 3,
  kLandlockRemoveDirectory = 1u << 4,
  kLandlockRemoveFile = 1u << 5,
  kLandlockMakeCharacterDevice = 1u << 6,
  kLandlockMakeDirectory = 1u << 7,
  kLandlockMakeFile = 1u << 8,
  kLandlockMakeSocket = 1u << 9,
  kLandlockMakeFifo = 1u << 10,
  kLandlockMakeBlockDevice = 1u << 11,
  kLandlockMakeSymbolicLink = 1u << 12,
  kLandlockRefer = 1u << 13,          // version 2
  kLandlockTruncate = 1u << 14,       // version 3
  kLandlockDeviceControl = 1u << 15,  // version 5
};

// The version of the kernel's Landlock, 0 where it has none.
int LandlockVersion();

// What a kernel of this version can be told to refuse.
uint64_t LandlockKnownAccesses(int version);

// The accesses to files below a directory that a program with these rights to it needs.
uint64_t LandlockAccessOf(const Descriptor &directory);

// The accesses that one right amounts to, 0 when Landlock knows nothing of the kind.
uint64_t LandlockAccessOfRight(cloudabi_rights_t right);

// What the rule set as a whole governs.
struct LandlockScope {
  uint64_t files;    // LandlockAccess
  uint64_t network;  // TCP bind and connect
  uint64_t scoped;   // abstract UNIX sockets and signals stay inside
};
LandlockScope LandlockScopeOf(int version, bool files);

// A file that the program's process may access beside what the program has been given.
struct LandlockFile {
  int fd;
  uint64_t access;
};

// Makes the rule set; throws StartError. The caller owns the descriptor.
int MakeLandlockRules(const LandlockScope &scope, const std::vector<Descriptor> &descriptors,
                      const std::vector<LandlockFile> &files);

}  // namespace cloudabi
