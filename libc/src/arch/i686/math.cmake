# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The functions of <math.h> for which musl has code for this processor. float and double are computed
# by SSE2, as on x86_64, whose code serves where it isn't about 64 bits; long double and the
# conversions to 64-bit integers are the x87 unit's, with i386's code.
set(libc_math_arch_dir i386)
set(libc_math_arch
  fabsl fmodl llrint llrintf llrintl log10l log1pl log2l logl lrintl remainderl rintl sqrtl)
set(libc_math_related_dir x86_64)
set(libc_math_related fabs fabsf lrint lrintf sqrt sqrtf)
