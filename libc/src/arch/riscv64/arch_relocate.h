// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The only relocation that a statically linked executable of this machine has at run time.
#pragma once

namespace cloudlibc::arch {

inline constexpr unsigned kRelative = 3;  // R_RISCV_RELATIVE
// The part of r_info that holds the type.
inline constexpr unsigned kRelocationTypeMask = 0xffffffff;

}  // namespace cloudlibc::arch
