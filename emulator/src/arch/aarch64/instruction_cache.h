// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Instructions and what was written as data, on aarch64: a program brings the caches into line
// itself, as the processor lets it.
#pragma once

#include <stddef.h>

namespace cloudabi::arch {

inline void make_executable(void *, size_t) {}

}  // namespace cloudabi::arch
