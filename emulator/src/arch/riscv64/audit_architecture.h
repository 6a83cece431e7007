// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How a seccomp filter recognizes calls that were made the way this architecture makes them. There
// is one way: Linux has no 32-bit calls beside them.
#pragma once

#include <stdint.h>

namespace cloudabi::arch {

inline constexpr uint32_t kAuditArchitecture = 0xc00000f3;  // AUDIT_ARCH_RISCV64

}  // namespace cloudabi::arch
