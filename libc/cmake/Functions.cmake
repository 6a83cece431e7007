# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What the lists in src/<header>/CMakeLists.txt are written with. Each takes the name of the folder
# and the names of functions, one word each:
#
#   libc_functions(unistd close dup)   our own: src/unistd/close.cc (or .c, .S)
#   libc_functions_c23(stdlib strtol)  the same, and once more with the meaning that they have in C23
#   libc_llvm(stdlib strtol)           LLVM libc's: LLVM_LIBC_DIR/src/stdlib/strtol.cpp
#   libc_musl(math sin)                musl's: MUSL_DIR/src/math/sin.c (or .s)
#
# If src/<folder>/<name>_test.cc exists it becomes part of cloudlibc-unittests, wherever the
# function itself comes from. Options of libc_llvm and libc_musl may follow after FLAGS.

set(src_dir ${CMAKE_CURRENT_SOURCE_DIR}/src)

# Borrowed sources are libraries of their own only to have their own flags; all end up in libc.a.
function(libc_borrowed kind)
  if(NOT TARGET cloudlibc-${kind})
    add_library(cloudlibc-${kind} OBJECT)
    target_sources(cloudlibc PRIVATE $<TARGET_OBJECTS:cloudlibc-${kind}>)
    target_include_directories(cloudlibc-${kind} SYSTEM BEFORE PRIVATE ${CMAKE_SOURCE_DIR}/include ${abi_dir}/include)
    if(kind STREQUAL "llvm")
      target_include_directories(cloudlibc-llvm PRIVATE ${LLVM_LIBC_DIR})
      target_compile_options(cloudlibc-llvm PRIVATE ${cloudlibc_llvm_flags})
    else()
      target_include_directories(cloudlibc-musl PRIVATE
        ${CMAKE_SOURCE_DIR}/src/support/musl
        ${MUSL_DIR}/src/internal ${MUSL_DIR}/arch/${CLOUDABI_MUSL_ARCH})
      target_compile_options(cloudlibc-musl PRIVATE ${cloudlibc_musl_flags})
    endif()
  endif()
endfunction()
# musl's name of this machine, for arch/<name>/*.h.
set(CLOUDABI_MUSL_ARCH_x86_64 x86_64)
set(CLOUDABI_MUSL_ARCH_aarch64 aarch64)
set(CLOUDABI_MUSL_ARCH_i686 i386)
set(CLOUDABI_MUSL_ARCH_armv6 arm)
set(CLOUDABI_MUSL_ARCH_riscv64 riscv64)
set(CLOUDABI_MUSL_ARCH ${CLOUDABI_MUSL_ARCH_${CLOUDABI_ARCH}})

function(libc_tests folder)
  if(CLOUDLIBC_TESTS)
    foreach(name ${ARGN})
      # A glob rather than EXISTS, so that a new test file is noticed by the next build.
      file(GLOB test CONFIGURE_DEPENDS ${src_dir}/${folder}/${name}_test.cc)
      target_sources(cloudlibc-unittests PRIVATE ${test})
    endforeach()
  endif()
endfunction()

function(libc_functions folder)
  foreach(name ${ARGN})
    set(found)
    foreach(extension cc c S)
      if(EXISTS ${src_dir}/${folder}/${name}.${extension})
        set(found ${src_dir}/${folder}/${name}.${extension})
        break()
      endif()
    endforeach()
    if(NOT found)
      message(FATAL_ERROR "libc/src/${folder}/CMakeLists.txt names ${name}, but libc/src/${folder}/${name}.cc doesn't exist")
    endif()
    target_sources(cloudlibc PRIVATE ${found})
  endforeach()
  libc_tests(${folder} ${ARGN})
endfunction()

# The second one is __c23_strtol: see _CLOUDLIBC_C23() in <_cdefs.h>.
function(libc_functions_c23 folder)
  libc_functions(${folder} ${ARGN})
  if(NOT TARGET cloudlibc-c23)
    add_library(cloudlibc-c23 OBJECT)
    target_sources(cloudlibc PRIVATE $<TARGET_OBJECTS:cloudlibc-c23>)
    target_include_directories(cloudlibc-c23 SYSTEM BEFORE PRIVATE ${CMAKE_SOURCE_DIR}/include ${abi_dir}/include)
    target_include_directories(cloudlibc-c23 PRIVATE ${src_dir} ${src_dir}/arch/${CLOUDABI_ARCH})
    target_compile_options(cloudlibc-c23 PRIVATE $<TARGET_PROPERTY:cloudlibc,COMPILE_OPTIONS>)
    target_compile_definitions(cloudlibc-c23 PRIVATE _CLOUDLIBC_C23_MEANING)
  endif()
  list(TRANSFORM ARGN PREPEND ${src_dir}/${folder}/)
  list(TRANSFORM ARGN APPEND .cc)
  target_sources(cloudlibc-c23 PRIVATE ${ARGN})
endfunction()

function(libc_llvm folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "FLAGS")
  libc_borrowed(llvm)
  foreach(name ${arg_UNPARSED_ARGUMENTS})
    target_sources(cloudlibc-llvm PRIVATE ${LLVM_LIBC_DIR}/src/${folder}/${name}.cpp)
    if(arg_FLAGS)
      set_source_files_properties(${LLVM_LIBC_DIR}/src/${folder}/${name}.cpp PROPERTIES COMPILE_OPTIONS "${arg_FLAGS}")
    endif()
  endforeach()
  libc_tests(${folder} ${arg_UNPARSED_ARGUMENTS})
endfunction()

function(libc_musl folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "FLAGS")
  libc_borrowed(musl)
  foreach(name ${arg_UNPARSED_ARGUMENTS})
    set(source ${MUSL_DIR}/src/${folder}/${name}.c)
    if(NOT EXISTS ${source})
      set(source ${MUSL_DIR}/src/${folder}/${name}.s)
    endif()
    target_sources(cloudlibc-musl PRIVATE ${source})
    if(arg_FLAGS)
      set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS "${arg_FLAGS}")
    endif()
  endforeach()
  libc_tests(${folder} ${arg_UNPARSED_ARGUMENTS})
endfunction()
