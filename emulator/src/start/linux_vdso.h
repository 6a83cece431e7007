// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Finds Linux's own clock_gettime in the image that the kernel maps into each process.
#pragma once

#include <stdint.h>

#include "kernel/types.h"

namespace cloudabi {

using ClockGettime = long (*)(int clock, kernel::Timespec *time);

// `image` is AT_SYSINFO_EHDR's value. Null if there is none, or it has no such function.
ClockGettime find_clock_gettime(uintptr_t image);

}  // namespace cloudabi
