// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How a seccomp filter recognizes calls that were made the way this architecture makes them: a
// 32-bit call on the same kernel says AUDIT_ARCH_ARM.
#pragma once

#include <stdint.h>

namespace cloudabi::arch {

inline constexpr uint32_t kAuditArchitecture = 0xc00000b7;  // AUDIT_ARCH_AARCH64

}  // namespace cloudabi::arch
