// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/fenv_state.h"

int fegetexceptflag(fexcept_t *flags, int exceptions) {
  *flags = static_cast<fexcept_t>(fetestexcept(exceptions));
  return 0;
}
