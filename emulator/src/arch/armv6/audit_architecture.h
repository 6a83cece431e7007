// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How a seccomp filter recognizes calls that were made the way this architecture makes them. The
// calls of the old ABI, whose number is part of the instruction, aren't seen by a filter: a kernel
// that still has them refuses them to a process with one (arch/arm/kernel/entry-common.S).
#pragma once

#include <stdint.h>

namespace cloudabi::arch {

inline constexpr uint32_t kAuditArchitecture = 0x40000028;  // AUDIT_ARCH_ARM

}  // namespace cloudabi::arch
