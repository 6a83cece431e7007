// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <fenv.h>

#include "arch_fenv.h"

#undef FE_DFL_ENV

// The registers of fenv_t are those of the processor's State, in its order.
static constexpr fenv_t environment = [] {
  struct Padded {
    fenv_arch::State state;
    unsigned int rest[(sizeof(fenv_t) - sizeof(fenv_arch::State)) / sizeof(unsigned int) + 1];
  };
  struct Words {
    unsigned int word[sizeof(Padded) / sizeof(unsigned int)];
  };
  Words words = __builtin_bit_cast(Words, Padded{fenv_arch::kDefault, {}});
  fenv_t made = {};
  for (unsigned i = 0; i < sizeof(made.__registers) / sizeof(unsigned int); ++i)
    made.__registers[i] = words.word[i];
  return made;
}();

const fenv_t *const FE_DFL_ENV = &environment;
