// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the launcher has to know of the machine that it runs on.
#pragma once

#include <linux/audit.h>

namespace cloudabi {

inline constexpr unsigned kAuditArchitecture = AUDIT_ARCH_AARCH64;

}  // namespace cloudabi
