// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A float as a double; an architecture may have its own way.
#pragma once

#if __has_include("arch_widen.h")
#include "arch_widen.h"
#else
namespace arch {

inline double widen(float value) { return static_cast<double>(value); }

}  // namespace arch
#endif
