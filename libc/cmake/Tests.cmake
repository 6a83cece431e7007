# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# cloudlibc-unittests: one program with all tests of the C library. It links nothing but libc.a,
# the start-up objects and compiler-rt, so that it can be built before there is a C++ library.

if(NOT CLOUDLIBC_TESTS)
  return()
endif()

file(GLOB harness_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/*.cc)
target_sources(cloudlibc-unittests PRIVATE ${harness_sources})
target_include_directories(cloudlibc-unittests SYSTEM BEFORE PRIVATE
  ${CMAKE_SOURCE_DIR}/include ${abi_dir}/include ${argdata_dir}/include)
target_include_directories(cloudlibc-unittests PRIVATE ${CMAKE_SOURCE_DIR}/test ${src_dir})
# Tests call functions on purpose with constants: -fno-builtin keeps the calls.
target_compile_options(cloudlibc-unittests PRIVATE
  ${cloudlibc_cxx_flags} -fno-builtin -Wall -Wextra -Werror)
target_link_options(cloudlibc-unittests PRIVATE -nostdlib)
list(GET startup_objects 0 crt0)
list(GET startup_objects 1 crtbegin)
list(GET startup_objects 2 crtend)
target_link_libraries(cloudlibc-unittests PRIVATE
  ${crt0} ${crtbegin} cloudlibc -lcompiler_rt ${crtend})
set_property(TARGET cloudlibc-unittests APPEND PROPERTY LINK_DEPENDS ${startup_objects})
add_dependencies(cloudlibc-unittests startup-objects)

# One ctest for each header's tests (with a time limit that also holds under QEMU, on a busy machine), so
# that failures name the header and groups run side by side.
enable_testing()
file(GLOB test_folders CONFIGURE_DEPENDS RELATIVE ${src_dir} ${src_dir}/*/*_test.cc)
list(TRANSFORM test_folders REPLACE "/.*" "")
list(REMOVE_DUPLICATES test_folders)
foreach(folder ${test_folders})
  add_test(NAME libc.${folder}
    COMMAND cloudlibc-unittests --filter=${folder}.)
  set_tests_properties(libc.${folder} PROPERTIES TIMEOUT 600)
endforeach()
# Argdata's tests are beside its sources, in groups of their own.
add_test(NAME libc.argdata COMMAND cloudlibc-unittests --filter=argdata_)
set_tests_properties(libc.argdata PROPERTIES TIMEOUT 600)

# The names that the headers give, compared with a table. A few translation units, compiled like a
# user's; see test/surface.py.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME libc.surface
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/test/surface.py ${CMAKE_SOURCE_DIR}/surface.tsv
    $<TARGET_FILE:cloudlibc> ${CMAKE_NM} ${CMAKE_C_COMPILER}
    -isystem ${CMAKE_SOURCE_DIR}/include -isystem ${abi_dir}/include -isystem ${argdata_dir}/include)
set_tests_properties(libc.surface PROPERTIES TIMEOUT 600)

# What the headers refuse, used and refused.
find_program(HOST_CLANG clang-19 REQUIRED)
add_test(NAME libc.unavailable
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/test/unavailable.py
    ${CMAKE_SOURCE_DIR}/docs/describe.py ${HOST_CLANG} ${CMAKE_SOURCE_DIR} ${abi_dir}/include
    $<TARGET_FILE:cloudlibc> ${CMAKE_NM} ${CMAKE_C_COMPILER} ${CMAKE_CXX_COMPILER}
    -isystem ${CMAKE_SOURCE_DIR}/include -isystem ${abi_dir}/include -isystem ${argdata_dir}/include)
set_tests_properties(libc.unavailable PROPERTIES TIMEOUT 600)
