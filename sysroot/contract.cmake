# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Compares what the sysroot of the target `arch` offers with expected/<arch>/; sysroot-update writes
# these files anew. Those of x86_64 come first, as the others are differences from them.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(contract
  ${CMAKE_SOURCE_DIR}/sysroot/expected/${arch} ${CLOUDABI_PREFIX} ${CLOUDABI_TRIPLE}
  ${CMAKE_BINARY_DIR}/${arch}/headers/install_manifest.txt)
add_test(NAME sysroot.contract.${arch}
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/sysroot/contract.py compare ${contract})
set_tests_properties(sysroot.contract.${arch} PROPERTIES LABELS ${arch})
add_custom_target(sysroot-update-${arch}
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/sysroot/contract.py update ${contract}
  DEPENDS ${arch}-cxx-runtime
  COMMENT "Writing sysroot/expected/${arch}"
  VERBATIM)
if(NOT TARGET sysroot-update)
  add_custom_target(sysroot-update)
endif()
add_dependencies(sysroot-update sysroot-update-${arch})
if(TARGET sysroot-update-x86_64 AND NOT arch STREQUAL x86_64)
  add_dependencies(sysroot-update-${arch} sysroot-update-x86_64)
endif()
