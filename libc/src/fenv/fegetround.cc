// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/fenv_state.h"

int fegetround() { return fenv_arch::current_rounding(); }
