// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/fenv_state.h"

int feclearexcept(int exceptions) {
  fenv_arch::change_exceptions(0, exceptions);
  return 0;
}
