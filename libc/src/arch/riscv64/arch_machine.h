// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What uname() calls this machine.
#pragma once

namespace cloudlibc::arch {

inline constexpr char kMachine[] = "riscv64";

}  // namespace cloudlibc::arch
