# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The string kernels hand large sizes to AVX2 where the processor has it.
target_sources(cloudlibc PRIVATE
  ${CMAKE_CURRENT_LIST_DIR}/avx2.cc ${CMAKE_CURRENT_LIST_DIR}/find_avx2.cc)
set_source_files_properties(${CMAKE_CURRENT_LIST_DIR}/avx2.cc PROPERTIES
  COMPILE_OPTIONS "-fno-builtin;-mavx2")
if(CLOUDLIBC_TESTS)
  target_sources(cloudlibc-unittests PRIVATE ${CMAKE_CURRENT_LIST_DIR}/kernels_test.cc)
endif()
