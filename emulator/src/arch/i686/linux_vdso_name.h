// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What Linux's vDSO on i686 calls the function; the one without 64 has seconds that end in 2038.
#pragma once

#include "start/image32.h"

namespace cloudabi::elf {

inline constexpr char kClockGettimeName[] = "__vdso_clock_gettime64";

}  // namespace cloudabi::elf
