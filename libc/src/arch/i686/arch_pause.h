// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tells the processor that this is a loop which waits.
#pragma once

namespace cloudlibc::arch {

inline void pause() { asm volatile("pause" : : : "memory"); }

}  // namespace cloudlibc::arch
