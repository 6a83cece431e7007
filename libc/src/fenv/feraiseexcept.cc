// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/fenv_state.h"

// No exception traps, so raising one is to set its flag.
int feraiseexcept(int exceptions) {
  fenv_arch::change_exceptions(exceptions, 0);
  return 0;
}
