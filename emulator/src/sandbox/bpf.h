// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The few instructions of classic BPF that seccomp filters are made of, and the constants of
// seccomp itself (linux/filter.h, linux/seccomp.h; written down because the headers of the machine
// that builds are another architecture's).
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace cloudabi::sandbox {

struct BpfInstruction {
  uint16_t code;
  uint8_t if_true;  // instructions to skip
  uint8_t if_false;
  uint32_t operand;
};
static_assert(sizeof(BpfInstruction) == 8);

// What seccomp(2) takes.
struct BpfProgram {
  uint16_t size;
  const BpfInstruction *instructions;
};

// The kernel answers a call from a bitmap, without running the filter, if it can tell that the
// filter allows the call by its number alone. It understands these instructions and no others.
enum BpfCode : uint16_t {
  kBpfLoad = 0x20,  // the word at offset `operand` of the data
  kBpfAnd = 0x54,
  kBpfJump = 0x05,
  kBpfJumpIfEqual = 0x15,
  kBpfJumpIfAtLeast = 0x35,
  kBpfJumpIfAnyBit = 0x45,
  kBpfReturn = 0x06,
};

// struct seccomp_data
inline constexpr uint32_t kDataNumber = 0, kDataArchitecture = 4, kDataArguments = 16;

inline constexpr uint32_t kReturnAllow = 0x7fff0000;
inline constexpr uint32_t kReturnErrno = 0x00050000;
inline constexpr uint32_t kReturnKillProcess = 0x80000000;

inline constexpr uint32_t kErrnoEperm = 1, kErrnoEnosys = 38;
inline constexpr unsigned kSetModeFilter = 1;

}  // namespace cloudabi::sandbox
