// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What an executable for this emulator has to say about itself on aarch64.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace cloudabi::elf {

inline constexpr uint16_t kMachine = 183;  // EM_AARCH64
inline constexpr uint8_t kClass = 2;       // ELFCLASS64
// Kernels have pages of 4, 16 or 64 KiB. Segments that keep to the largest load on all of them.
inline constexpr size_t kPageSize = 65536;
// Guest addresses lie below; what is above belongs to the kernel. Many kernels have fewer of them.
inline constexpr uint64_t kAddressEnd = uint64_t{1} << 48;

}  // namespace cloudabi::elf
