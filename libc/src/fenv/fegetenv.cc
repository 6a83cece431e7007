// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/fenv_state.h"

int fegetenv(fenv_t *env) {
  fenv_arch::pack(env, fenv_arch::save());
  return 0;
}
