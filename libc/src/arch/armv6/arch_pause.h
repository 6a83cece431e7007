// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// This machine has no instruction for a loop that waits; the compiler just has to look again.
#pragma once

namespace cloudlibc::arch {

inline void pause() { asm volatile("" : : : "memory"); }

}  // namespace cloudlibc::arch
