// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/fenv_state.h"

int fesetround(int mode) {
  if (mode < FE_TONEAREST || mode > FE_TOWARDZERO)
    return -1;
  fenv_arch::State state = fenv_arch::save();
  fenv_arch::set_rounding(state, mode);
  fenv_arch::load(state);
  return 0;
}
