# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The functions of <math.h> for which musl has code for this processor.
set(libc_math_arch_dir riscv64)
set(libc_math_arch
  copysign copysignf fabs fabsf fma fmaf fmax fmaxf fmin fminf sqrt sqrtf)
# long double is binary128, see src/math/binary128.
set(libc_math_binary128 ON)
