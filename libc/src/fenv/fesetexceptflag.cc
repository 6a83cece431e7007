// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/fenv_state.h"

int fesetexceptflag(const fexcept_t *flags, int exceptions) {
  fenv_arch::change_exceptions(static_cast<int>(*flags) & exceptions, exceptions);
  return 0;
}
