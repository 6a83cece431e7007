// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "math/sine_float.h"

float cosf(float x) {
  cloudlibc::Angle angle = cloudlibc::reduce(x);
  ++angle.quadrant;
  return cloudlibc::sine(angle);
}
