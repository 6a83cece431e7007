# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Makes the table of targets.h in the file OUTPUT, from cmake/targets/: all there are, whichever of
# them this build makes. This machine's own comes first.
function(cloudabi_write_targets OUTPUT)
  file(GLOB facts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/cmake/targets/*.cmake)
  set(own "")
  set(others "")
  foreach(file IN LISTS facts)
    # Not every target has these.
    set(CLOUDABI_QEMU_OPTIONS "")
    set(CLOUDABI_MAYBE_NATIVE_ON "")
    include(${file})
    set(native false)
    if(CMAKE_SYSTEM_PROCESSOR IN_LIST CLOUDABI_NATIVE_ON OR
       CMAKE_SYSTEM_PROCESSOR IN_LIST CLOUDABI_MAYBE_NATIVE_ON)
      set(native true)
    endif()
    list(JOIN CLOUDABI_QEMU_OPTIONS " " options)
    string(CONCAT entry
      "    {\"${CLOUDABI_ARCH}\", \"${CLOUDABI_TRIPLE}\", ${CLOUDABI_ELF_MACHINE}, "
      "${CLOUDABI_POINTER_BITS}, ${native}, \"${CLOUDABI_QEMU}\", \"${options}\"},\n")
    if(CLOUDABI_PROCESSOR STREQUAL CMAKE_SYSTEM_PROCESSOR)
      string(APPEND own "${entry}")
    else()
      string(APPEND others "${entry}")
    endif()
  endforeach()
  set(CLOUDABI_TARGET_ENTRIES "${own}${others}")
  configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/targets.cc.in ${OUTPUT} @ONLY)
endfunction()
