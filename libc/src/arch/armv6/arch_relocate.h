// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The only relocation that a statically linked executable of this machine has at run time.
#pragma once

namespace cloudlibc::arch {

inline constexpr unsigned kRelative = 23;  // R_ARM_RELATIVE
// The part of r_info that holds the type.
inline constexpr unsigned kRelocationTypeMask = 0xff;

}  // namespace cloudlibc::arch
