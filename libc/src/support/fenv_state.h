// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Between fenv_t, which is the same for all processors, and what this one has.
#pragma once

#include <fenv.h>
#include <string.h>

#include "arch_fenv.h"

namespace fenv_arch {

static_assert(sizeof(State) <= sizeof(fenv_t));

inline State unpack(const fenv_t *env) {
  State state;
  memcpy(&state, env, sizeof(state));
  return state;
}

inline void pack(fenv_t *env, const State &state) {
  *env = {};
  memcpy(env, &state, sizeof(state));
}

// Changes some exceptions of the running thread.
inline void change_exceptions(int set, int clear) {
  State state = save();
  set_exceptions(state, set & FE_ALL_EXCEPT, clear & FE_ALL_EXCEPT);
  load(state);
}

}  // namespace fenv_arch
