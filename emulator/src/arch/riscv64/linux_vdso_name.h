// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What Linux's vDSO on riscv64 calls the function.
#pragma once

#include "start/image64.h"

namespace cloudabi::elf {

inline constexpr char kClockGettimeName[] = "__vdso_clock_gettime";

}  // namespace cloudabi::elf
