// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The emulator's own image on riscv64. The linker leaves only R_RISCV_RELATIVE.
#pragma once

#include "start/image64.h"
