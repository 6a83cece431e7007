# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The functions of <math.h> for which musl has code for this processor.
set(libc_math_arch_dir arm)
set(libc_math_arch
  fabs fabsf sqrt sqrtf)
