# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What goes into the target's folder of the prefix.

install(DIRECTORY ${CMAKE_SOURCE_DIR}/include/ ${abi_dir}/include/ ${argdata_dir}/include/
  DESTINATION include FILES_MATCHING PATTERN "*.h")
install(TARGETS cloudlibc ARCHIVE DESTINATION lib)
install(FILES ${startup_objects} DESTINATION lib)
if(CLOUDLIBC_TESTS)
  install(TARGETS cloudlibc-unittests RUNTIME DESTINATION bin)
endif()
