// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A float as a double. The instruction leaves half of its target as it was, and so waits for
// whoever wrote that last, which in a loop of calls is the call before. A compiler sees only its
// own function.
#pragma once

namespace arch {

[[gnu::always_inline]] inline double widen(float value) {
  double result;
  asm("xorps %0, %0\n\tcvtss2sd %1, %0" : "=&x"(result) : "x"(value));
  return result;
}

}  // namespace arch
