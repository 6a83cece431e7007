# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The functions of <math.h> for which musl has code for this processor.
set(libc_math_arch_dir aarch64)
set(libc_math_arch
  ceil ceilf fabs fabsf floor floorf fma fmaf fmax fmaxf fmin fminf llrint llrintf llround
  llroundf lrint lrintf lround lroundf nearbyint nearbyintf rint rintf round roundf sqrt sqrtf
  trunc truncf)
# long double is binary128, see src/math/binary128.
set(libc_math_binary128 ON)
