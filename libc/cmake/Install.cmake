# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What goes into the target's folder of the prefix.

install(DIRECTORY ${CMAKE_SOURCE_DIR}/include/ ${abi_dir}/include/ ${argdata_dir}/include/
  DESTINATION include FILES_MATCHING PATTERN "*.h")
install(TARGETS cloudlibc ARCHIVE DESTINATION lib)
install(FILES ${startup_objects} DESTINATION lib)
# Elsewhere mathematics and threads are libraries of their own, so Makefiles say -lm -lpthread. Here
# all of it is in libc.a; an archive without members lets such a link succeed.
foreach(name m pthread rt dl)
  # Unlike file(WRITE), this leaves a file alone that is as it should be, and with it the package.
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/lib${name}.a CONTENT "!<arch>\n" @ONLY)
  install(FILES ${CMAKE_BINARY_DIR}/lib${name}.a DESTINATION lib)
endforeach()
if(CLOUDLIBC_TESTS)
  install(TARGETS cloudlibc-unittests RUNTIME DESTINATION bin)
endif()
