// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What an executable for this emulator has to say about itself on i686.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace cloudabi::elf {

inline constexpr uint16_t kMachine = 3;  // EM_386
inline constexpr uint8_t kClass = 1;     // ELFCLASS32
inline constexpr size_t kPageSize = 4096;
// Guest addresses lie below. A 64-bit kernel lets 32-bit programs have all but the last two pages;
// a 32-bit one keeps a quarter or more for itself, and refuses by itself what lies there.
inline constexpr uint64_t kAddressEnd = 0xffffe000;

}  // namespace cloudabi::elf
