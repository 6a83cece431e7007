# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The C part of Argdata belongs to libc.a: program_main() receives its configuration as one.
# argdata/sources.cmake lists its files and its tests, relative to argdata/.

include(${argdata_dir}/sources.cmake)
list(TRANSFORM ARGDATA_SOURCES PREPEND ${argdata_dir}/)
target_sources(cloudlibc PRIVATE ${ARGDATA_SOURCES})
target_include_directories(cloudlibc PRIVATE ${argdata_dir}/include ${argdata_dir}/src)
if(CLOUDLIBC_TESTS)
  list(TRANSFORM ARGDATA_TESTS PREPEND ${argdata_dir}/)
  target_sources(cloudlibc-unittests PRIVATE ${ARGDATA_TESTS})
  target_include_directories(cloudlibc-unittests PRIVATE ${argdata_dir}/include ${argdata_dir}/src)
endif()
