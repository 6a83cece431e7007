# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The functions of <math.h> for which musl has code for this processor. clang has no -frounding-math
# here: rint() as a built-in function would be moved past those that read and clear exceptions.
list(APPEND math_flags -fno-builtin-rint -fno-builtin-rintf -fno-builtin-rintl)
set(libc_math_arch_dir arm)
set(libc_math_arch
  fabs fabsf sqrt sqrtf)
# The same goes for divisions of constants: 1 / 0.0 is computed by the compiler, and raises nothing.
set(libc_math_folded ON)
