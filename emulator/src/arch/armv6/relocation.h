// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The emulator's own image on ARM. The linker leaves only R_ARM_RELATIVE.
#pragma once

#include "start/image32.h"
