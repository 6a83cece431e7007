// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What an executable for this emulator has to say about itself on ARM.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace cloudabi::elf {

inline constexpr uint16_t kMachine = 40;  // EM_ARM
inline constexpr uint8_t kClass = 1;      // ELFCLASS32
inline constexpr size_t kPageSize = 4096;
// Guest addresses lie below. With the usual split the kernel's begin 16 MiB further up; between
// them are its modules. A kernel that leaves less refuses what it doesn't have.
inline constexpr uint64_t kAddressEnd = 0xbf000000;

}  // namespace cloudabi::elf
