# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The CMake toolchain file for programs that are built for CloudABI:
#
#   cmake -DCMAKE_TOOLCHAIN_FILE=PREFIX/share/cmake/CloudABI.cmake -DCLOUDABI_TARGET=x86_64 ...
#
# CLOUDABI_TARGET is a processor (x86_64, aarch64, i686, armv6, riscv64) or a whole triple. Without it, the
# name of the compiler says the target where one is named (CC=aarch64-unknown-cloudabi-cc);
# otherwise it is x86_64.
#
# CLOUDABI_BOOTSTRAP is for the parts of the C library and of the system beneath it, for which no
# program can be linked yet: checks then compile only. CLOUDABI_SOURCE_ROOT is set in the build of
# the system itself: what is compiled doesn't contain that folder's name, so that it comes out the
# same from any place.
include_guard(GLOBAL)

# PREFIX/share/cmake is where this file lies.
get_filename_component(_cloudabi_share "${CMAKE_CURRENT_LIST_DIR}" DIRECTORY)
get_filename_component(_cloudabi_prefix "${_cloudabi_share}" DIRECTORY)

# The checks of CMake configure small projects of their own, which need to be told as well.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES CLOUDABI_TARGET CLOUDABI_BOOTSTRAP)

if(NOT CLOUDABI_TARGET)
  foreach(_cloudabi_name IN ITEMS "${CMAKE_C_COMPILER}" "${CMAKE_CXX_COMPILER}" "$ENV{CC}" "$ENV{CXX}")
    # $CC may name a launcher before the compiler, and options after it.
    if(_cloudabi_name MATCHES "([a-z0-9_]+-unknown-cloudabi(-eabihf)?)-[a-z+]+( |$)")
      set(CLOUDABI_TARGET ${CMAKE_MATCH_1})
      break()
    endif()
  endforeach()
endif()
if(NOT CLOUDABI_TARGET)
  set(CLOUDABI_TARGET x86_64)
endif()

set(_cloudabi_known "")
file(GLOB _cloudabi_files "${CMAKE_CURRENT_LIST_DIR}/targets/*.cmake")
set(_cloudabi_found "")
foreach(_cloudabi_file IN LISTS _cloudabi_files)
  include("${_cloudabi_file}")
  list(APPEND _cloudabi_known ${CLOUDABI_ARCH})
  if(CLOUDABI_TARGET STREQUAL CLOUDABI_ARCH OR CLOUDABI_TARGET STREQUAL CLOUDABI_TRIPLE)
    set(_cloudabi_found "${_cloudabi_file}")
  endif()
endforeach()
if(NOT _cloudabi_found)
  list(JOIN _cloudabi_known ", " _cloudabi_known)
  message(FATAL_ERROR "CLOUDABI_TARGET is ${CLOUDABI_TARGET}, which is none of: ${_cloudabi_known}")
endif()
include("${_cloudabi_found}")

# Platform/CloudABI.cmake lies beside this file.
list(PREPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")
set(CMAKE_SYSTEM_NAME CloudABI)
set(CMAKE_SYSTEM_PROCESSOR ${CLOUDABI_PROCESSOR})

set(_cloudabi_tool "${_cloudabi_prefix}/bin/${CLOUDABI_TRIPLE}-")
set(CMAKE_C_COMPILER "${_cloudabi_tool}cc" CACHE FILEPATH "C compiler")
set(CMAKE_CXX_COMPILER "${_cloudabi_tool}c++" CACHE FILEPATH "C++ compiler")
set(CMAKE_ASM_COMPILER "${_cloudabi_tool}cc" CACHE FILEPATH "Assembler")
# In a build folder of another target the compilers stay the other target's.
foreach(_cloudabi_name IN ITEMS C CXX ASM)
  if(CMAKE_${_cloudabi_name}_COMPILER MATCHES "([a-z0-9_]+-unknown-cloudabi(-eabihf)?)-[a-z+]+$"
      AND NOT CMAKE_MATCH_1 STREQUAL CLOUDABI_TRIPLE)
    message(FATAL_ERROR "CLOUDABI_TARGET is ${CLOUDABI_TARGET}, but CMAKE_${_cloudabi_name}_COMPILER is "
      "${CMAKE_${_cloudabi_name}_COMPILER}: use a build folder of its own for each target")
  endif()
endforeach()
foreach(_cloudabi_name IN ITEMS AR NM RANLIB OBJDUMP OBJCOPY READELF STRIP ADDR2LINE)
  string(TOLOWER ${_cloudabi_name} _cloudabi_program)
  set(CMAKE_${_cloudabi_name} "${_cloudabi_tool}${_cloudabi_program}" CACHE FILEPATH "")
endforeach()
set(CMAKE_LINKER "${_cloudabi_tool}ld" CACHE FILEPATH "")
# CMake looks for these beside a compiler named clang only, and can't optimize at link time without.
foreach(_cloudabi_name IN ITEMS C CXX ASM)
  set(CMAKE_${_cloudabi_name}_COMPILER_AR "${_cloudabi_tool}ar" CACHE FILEPATH "")
  set(CMAKE_${_cloudabi_name}_COMPILER_RANLIB "${_cloudabi_tool}ranlib" CACHE FILEPATH "")
endforeach()

# Libraries, headers and packages are the target's, never the machine's; programs are run here.
set(CMAKE_FIND_ROOT_PATH "${_cloudabi_prefix}/${CLOUDABI_TRIPLE}" ${CLOUDABI_FIND_ROOT_PATH})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# pkg-config is asked about the target's libraries alone, wherever the prefix lies now.
set(ENV{PKG_CONFIG_PATH} "")
set(ENV{PKG_CONFIG_SYSROOT_DIR} "")
set(ENV{PKG_CONFIG_LIBDIR}
  "${_cloudabi_prefix}/${CLOUDABI_TRIPLE}/lib/pkgconfig:${_cloudabi_prefix}/${CLOUDABI_TRIPLE}/share/pkgconfig")
set(PKG_CONFIG_ARGN --define-prefix CACHE STRING "Options of pkg-config")

set(CMAKE_CROSSCOMPILING_EMULATOR "${_cloudabi_prefix}/bin/cloudabi-run;-e;--command"
  CACHE STRING "Runs a program of CloudABI as a test of this machine")

if(CLOUDABI_SOURCE_ROOT)
  foreach(_cloudabi_name IN ITEMS C CXX ASM)
    string(APPEND CMAKE_${_cloudabi_name}_FLAGS_INIT " -ffile-prefix-map=${CLOUDABI_SOURCE_ROOT}=.")
    # Libraries of the system are for executables of both kinds, also where the usual one is fixed.
    if(NOT CLOUDABI_PIE)
      string(APPEND CMAKE_${_cloudabi_name}_FLAGS_INIT " -fPIE")
    endif()
  endforeach()
endif()

if(CLOUDABI_BOOTSTRAP)
  set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
endif()

foreach(_cloudabi_name IN ITEMS share prefix known files found file name program tool)
  unset(_cloudabi_${_cloudabi_name})
endforeach()
