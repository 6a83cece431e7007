// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How a seccomp filter recognizes calls that were made the way this architecture makes them: a call
// through `int 0x80` says AUDIT_ARCH_I386. (x32 calls say the same as others, and have numbers from
// 0x40000000.)
#pragma once

#include <stdint.h>

namespace cloudabi::arch {

inline constexpr uint32_t kAuditArchitecture = 0xc000003e;  // AUDIT_ARCH_X86_64

}  // namespace cloudabi::arch
