# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
#   cmake -DTARGET=build/<arch>/ports/target.cmake -DNAME=NAME [-DSAMPLE=ON] -P suite.cmake
#
# Runs a port's own tests under the emulator, in build/<arch>/NAME-suite, or the sample of them that
# the recipe names: those of its CMake project configured with SUITE, or those of ports/NAME/suite.sh.
cmake_minimum_required(VERSION 3.25)
# The tests run in other folders.
get_filename_component(TARGET ${TARGET} ABSOLUTE)
include(${TARGET})
get_filename_component(PORTS_DIR ${TARGET} DIRECTORY)
include(${PORTS_DIR}/${NAME}/recipe.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/environment.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/key.cmake)

set(PORT_BUILD_DIR ${CLOUDABI_BINARY_DIR}/${arch}/${NAME}-suite)
set(ENV{PORT_NAME} ${NAME})
set(ENV{PORT_VERSION} ${PORT_VERSION})
set(ENV{PORT_DIR} ${PORT_DIR})
set(ENV{PORT_SOURCE_DIR} ${PORT_SOURCE_DIR})
set(ENV{PORT_PROJECT_DIR} ${PORT_PROJECT_DIR})
set(ENV{PORT_PREFIX} ${PORT_PREFIX})
set(ENV{PORT_JOBS} ${PORT_JOBS})
set(ENV{PORT_SUITE_DIR} ${PORT_BUILD_DIR})
set(ENV{PORT_SUITE_WITHOUT} "${PORT_SUITE_WITHOUT}")
set(ENV{PORT_SUITE_ONLY} "")
if(SAMPLE)
  set(ENV{PORT_SUITE_ONLY} "${PORT_SAMPLE}")
endif()
set(ENV{CLOUDABI_PREFIX} ${CLOUDABI_PREFIX})
set(ENV{CLOUDABI_TRIPLE} ${CLOUDABI_TRIPLE})
if(EXISTS ${PORTS_DIR}/${NAME}/failed)
  file(READ ${PORTS_DIR}/${NAME}/failed reason)
  message(FATAL_ERROR " ports ${arch}: ${NAME} isn't there: ${reason}")
endif()
# One at a time: a sample in ctest and the suite write the same files. The lock lasts as long as this process.
file(LOCK ${PORT_BUILD_DIR}.lock TIMEOUT 0 RESULT_VARIABLE locked)
if(NOT locked EQUAL 0)
  message(FATAL_ERROR " ports ${arch}: another run of the tests of ${NAME} writes to ${PORT_BUILD_DIR}: wait for its end")
endif()
# A result holds for a test as long as what the port itself is built from and with stays the same: source,
# patches, recipe, compiler, and the headers and symbols of the runtime. A change inside of a function of the
# C library doesn't start hours of tests anew; the revision beside each result says which one it saw.
file(READ ${PORTS_DIR}/${NAME}/key key)
set(ENV{PORT_KEY} ${key})
port_runtime_digests()
set(ENV{PORT_TOOLS_KEY} ${PORT_COMPILER_DIGEST}${PORT_INTERFACE_DIGEST})
execute_process(COMMAND git describe --always --dirty --exclude=* --abbrev=9
  WORKING_DIRECTORY ${CLOUDABI_SOURCE_ROOT} OUTPUT_VARIABLE revision OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT revision)
  set(revision unknown)
endif()
set(ENV{PORT_REVISION} ${revision})

# Where the project's tests are: a build of their own, or the port's.
set(ENV{PORT_TEST_DIR} ${CLOUDABI_BINARY_DIR}/${arch}/${NAME})
set(ENV{PORT_SUITE_CONFIGURE} "")
if(PORT_SUITE)
  include(${CLOUDABI_SOURCE_ROOT}/cmake/port/cmake.cmake)
  string(REPLACE "|" "\\;" options "${PORT_SUITE}")
  set(words "")
  foreach(word IN LISTS PORT_CMAKE_OPTIONS options)
    string(REPLACE "'" "'\\''" word "${word}")
    string(APPEND words " '${word}'")
  endforeach()
  set(ENV{PORT_SUITE_CONFIGURE} "${words}")
  set(ENV{PORT_TEST_DIR} ${PORT_BUILD_DIR}/work)
endif()
execute_process(COMMAND ${CLOUDABI_SOURCE_ROOT}/ports/suite.sh RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR " ports ${arch}: tests of ${NAME} have failed")
endif()
