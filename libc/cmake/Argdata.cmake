# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The C part of Argdata belongs to libc.a: program_main() receives its configuration as one.
# argdata/sources.cmake lists the files, relative to argdata/, and the tests that run here too.

include(${argdata_dir}/sources.cmake)
list(TRANSFORM ARGDATA_SOURCES PREPEND ${argdata_dir}/)
target_sources(cloudlibc PRIVATE ${ARGDATA_SOURCES})
target_include_directories(cloudlibc PRIVATE ${argdata_dir}/include)
if(CLOUDLIBC_TESTS)
  list(TRANSFORM ARGDATA_TESTS PREPEND ${argdata_dir}/)
  target_sources(cloudlibc-unittests PRIVATE ${ARGDATA_TESTS})
  enable_testing()
  add_test(NAME libc.argdata COMMAND cloudlibc-unittests --filter=argdata_)
  set_tests_properties(libc.argdata PROPERTIES TIMEOUT 120)
endif()
