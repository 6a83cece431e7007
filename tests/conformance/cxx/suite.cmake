# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
#   cmake -DTARGET=build/<arch>/ports/target.cmake [-DPATHS="PATH..."] [-DOPTIONS="OPTION..."] -P suite.cmake
#
# Runs the suites of LLVM's C++ runtimes, or the parts of them that PATHS names, with the OPTIONS of run.py.
# Results hold for as long as the compiler, the headers and symbols of the sysroot, and how tests are run
# stay the same; the revision beside each says what functions inside of the libraries it saw.
cmake_minimum_required(VERSION 3.25)
include(${TARGET})
include(${CLOUDABI_SOURCE_ROOT}/cmake/port/engine/key.cmake)
find_program(PYTHON python3 REQUIRED)

port_runtime_digests()
set(text "${PORT_COMPILER_DIGEST} ${PORT_INTERFACE_DIGEST}")
foreach(file IN ITEMS execute.sh lit.cfg.py printing.h suite_format.py)
  file(SHA256 ${CMAKE_CURRENT_LIST_DIR}/${file} digest)
  string(APPEND text " ${digest}")
endforeach()
string(SHA256 key "${text}")
string(SUBSTRING ${key} 0 16 key)
execute_process(COMMAND git describe --always --dirty --exclude=* --abbrev=9
  WORKING_DIRECTORY ${CLOUDABI_SOURCE_ROOT} OUTPUT_VARIABLE revision OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT revision)
  set(revision unknown)
endif()

separate_arguments(words UNIX_COMMAND "${OPTIONS} ${PATHS}")
execute_process(COMMAND ${PYTHON} ${CMAKE_CURRENT_LIST_DIR}/run.py --build ${CLOUDABI_BINARY_DIR} --arch ${arch}
    --prefix ${CLOUDABI_PREFIX} --triple ${CLOUDABI_TRIPLE} --key ${key} --revision ${revision} ${words}
  RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR " C++ conformance, ${arch}: the logs are in ${CLOUDABI_BINARY_DIR}/${arch}/cxx-suite/logs")
endif()
