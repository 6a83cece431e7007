# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The functions of <math.h> for which musl has code for this processor that measured better than its
# portable code (docs/adr/0004-mathematics.md).
set(libc_math_arch_dir x86_64)
set(libc_math_arch
  fabs fabsf fabsl fmodl llrint llrintf llrintl log10l log1pl log2l logl lrint lrintf
  lrintl remainderl remquol rintl sqrt sqrtf sqrtl)

# Fused multiplication where the processor has it.
set(fused_dir ${CMAKE_CURRENT_LIST_DIR}/math)
target_sources(cloudlibc PRIVATE ${fused_dir}/fused.cc ${fused_dir}/fused_double.cc)
set_source_files_properties(${fused_dir}/fused.cc PROPERTIES
  COMPILE_OPTIONS "-mavx2;-mfma;-ffp-contract=fast")
set_source_files_properties(${fused_dir}/fused_double.cc PROPERTIES
  COMPILE_OPTIONS "-mavx2;-mfma;-ffp-contract=off")
# These call musl's, under names with __musl_ in front, for what is left.
set(libc_math_fused tan hypot)
