// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The emulator's own image on i686. The linker leaves only R_386_RELATIVE.
#pragma once

#include "start/image32.h"
