// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tells the processor that this is a loop which waits. The instruction is the extension
// Zihintpause's, and one without effect to processors that don't have it.
#pragma once

namespace cloudlibc::arch {

inline void pause() { asm volatile(".insn i 0x0f, 0, x0, x0, 0x010" : : : "memory"); }

}  // namespace cloudlibc::arch
