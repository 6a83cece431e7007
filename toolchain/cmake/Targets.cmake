# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Makes the driver's table of targets from the facts in cmake/targets, and lists their names.

get_filename_component(targets_dir ${CMAKE_CURRENT_SOURCE_DIR}/../cmake/targets ABSOLUTE)
file(GLOB target_files CONFIGURE_DEPENDS ${targets_dir}/*.cmake)
set(TOOLCHAIN_TRIPLES)

function(toolchain_target file result_row result_triple)
  include(${file})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  if(CLOUDABI_PIE)
    set(pie true)
  else()
    set(pie false)
  endif()
  list(GET CLOUDABI_FRAME_POINTER 0 unoptimized)
  list(GET CLOUDABI_FRAME_POINTER 1 optimized)
  set(${result_row} "{\"${CLOUDABI_TRIPLE}\", ${pie}, ${CLOUDABI_IMAGE_BASE}, ${CLOUDABI_PAGE_SIZE}, \"${CLOUDABI_MARCH}\", \"${unoptimized}\", \"${optimized}\", \"${CLOUDABI_LINKER_EMULATION}\"},\n" PARENT_SCOPE)
  set(${result_triple} ${CLOUDABI_TRIPLE} PARENT_SCOPE)
endfunction()

set(table "// Written by toolchain/cmake/Targets.cmake.\n")
foreach(file IN LISTS target_files)
  toolchain_target(${file} row triple)
  string(APPEND table "${row}")
  list(APPEND TOOLCHAIN_TRIPLES ${triple})
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/generated/targets.inc CONTENT "${table}" @ONLY)
