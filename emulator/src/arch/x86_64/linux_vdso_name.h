// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What Linux's vDSO on x86_64 calls the function, and how its symbols are laid out.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace cloudabi::elf {

inline constexpr char kClockGettimeName[] = "__vdso_clock_gettime";
inline constexpr size_t kProgramHeaderCountOffset = 56;

struct Symbol {
  uint32_t name;
  uint8_t information;
  uint8_t visibility;
  uint16_t section;
  uint64_t value;
  uint64_t size;
};

}  // namespace cloudabi::elf
