// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/fenv_state.h"

int feupdateenv(const fenv_t *env) {
  int raised = fetestexcept(FE_ALL_EXCEPT);
  fesetenv(env);
  return feraiseexcept(raised);
}
