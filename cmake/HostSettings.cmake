# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What holds for every program that the superbuild compiles for this machine, and the options that
# the person who builds can set.

set(CLOUDABI_TARGETS "x86_64;i686;aarch64;armv6" CACHE STRING "Targets to build the system of, by their files in cmake/targets")
set(CLOUDABI_PREFIX ${CMAKE_BINARY_DIR}/prefix CACHE PATH "Where the toolchain and the sysroots are put together")
set(CLOUDABI_SOURCE_CACHE "$ENV{CLOUDABI_SOURCE_CACHE}" CACHE PATH "Folder of source archives to look in first")

# Compilers' options, configure scripts and makefiles get these as words of a line.
foreach(folder IN ITEMS "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}" "${CLOUDABI_PREFIX}")
  if(folder MATCHES "[ \t;\"'$#&()<>|*?`\\]")
    message(FATAL_ERROR "The path ${folder} has a '${CMAKE_MATCH_0}' in it, which build systems of ports take "
      "apart: build in a folder without. What is built can be used anywhere")
  endif()
endforeach()

file(GLOB known RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/cmake/targets ${CMAKE_CURRENT_SOURCE_DIR}/cmake/targets/*.cmake)
list(TRANSFORM known REPLACE "\\.cmake$" "")
list(REMOVE_DUPLICATES CLOUDABI_TARGETS)
foreach(arch IN LISTS CLOUDABI_TARGETS)
  if(NOT arch IN_LIST known)
    list(JOIN known ", " known)
    message(FATAL_ERROR "CLOUDABI_TARGETS names ${arch}, which is none of: ${known}")
  endif()
endforeach()

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL Clang)
  message(FATAL_ERROR "Configure with clang 19: cmake --preset default")
endif()
add_compile_options(-Wall -Wextra)

# ccache makes a second build short; nothing depends on it.
find_program(CCACHE_PROGRAM ccache)
mark_as_advanced(CCACHE_PROGRAM)
if(CCACHE_PROGRAM)
  set(CMAKE_C_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()

# Host programs are installed into the prefix by rules of their own; `prefix` is their sum.
set(CMAKE_INSTALL_PREFIX ${CLOUDABI_PREFIX})
