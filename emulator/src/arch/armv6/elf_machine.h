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
// Guest addresses lie below: the next page is the one of the exception vectors. A 64-bit kernel and
// QEMU give all of it; a 32-bit one, which needs a part itself, refuses what it doesn't have.
inline constexpr uint64_t kAddressEnd = 0xffff0000;

}  // namespace cloudabi::elf
