// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What an executable for this emulator has to say about itself on riscv64.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace cloudabi::elf {

inline constexpr uint16_t kMachine = 243;  // EM_RISCV
inline constexpr uint8_t kClass = 2;       // ELFCLASS64
inline constexpr size_t kPageSize = 4096;
// Guest addresses lie below; what is above belongs to the kernel. Many processors have fewer of
// them.
inline constexpr uint64_t kAddressEnd = uint64_t{1} << 56;

}  // namespace cloudabi::elf
