// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How processors' ABIs place thread-local variables and the TCB, of which arch_tls.h picks one.
#pragma once

namespace cloudlibc::arch {

enum class TlsLayout {
  kBelow,    // The variables end at the TCB, whose address is aligned as they are (variant II).
  kAbove,    // They begin after the TCB, whose address is aligned as they are (variant I).
  kAligned,  // They begin after the TCB, and that is what is aligned (variant I).
};

}  // namespace cloudlibc::arch
