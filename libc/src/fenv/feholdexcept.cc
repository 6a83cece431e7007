// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/fenv_state.h"

int feholdexcept(fenv_t *env) {
  fegetenv(env);
  return feclearexcept(FE_ALL_EXCEPT);
}
