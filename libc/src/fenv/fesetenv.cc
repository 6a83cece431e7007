// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/fenv_state.h"

int fesetenv(const fenv_t *env) {
  fenv_arch::load(fenv_arch::unpack(env));
  return 0;
}
