// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How a seccomp filter recognizes calls that were made the way this architecture makes them. Code
// that jumps into a 64-bit segment, which Linux leaves within reach, makes its calls as
// AUDIT_ARCH_X86_64, and so do x32 programs.
#pragma once

#include <stdint.h>

namespace cloudabi::arch {

inline constexpr uint32_t kAuditArchitecture = 0x40000003;  // AUDIT_ARCH_I386

}  // namespace cloudabi::arch
