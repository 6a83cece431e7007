#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# A user's own CMake project: configured with the toolchain file, built, and tested with ctest.
. "$(dirname "$0")/lib.sh"

cat > CMakeLists.txt << 'END'
cmake_minimum_required(VERSION 3.25)
project(mine LANGUAGES C CXX)
enable_testing()
add_library(greeting greeting.c)
add_executable(greet greet.cc)
target_link_libraries(greet PRIVATE greeting)
add_test(NAME greets COMMAND greet a b)
add_test(NAME fails COMMAND greet)
set_tests_properties(fails PROPERTIES WILL_FAIL ON)
find_library(none NAMES fyaml crypt)
if(none)
  message(FATAL_ERROR "found a library of this machine: ${none}")
endif()
if(NOT CMAKE_SYSTEM_NAME STREQUAL CloudABI)
  message(FATAL_ERROR "this is ${CMAKE_SYSTEM_NAME}")
endif()
END
cat > greeting.c << 'END'
int greeting(int count) { return count == 3 ? 0 : 1; }
END
cat > greet.cc << 'END'
#include <string>
#include <vector>
extern "C" int greeting(int);
int main(int argc, char **argv) {
  std::vector<std::string> words(argv, argv + argc);
  return greeting(static_cast<int>(words.size()));
}
END
run 0 cmake -S . -B build "-DCMAKE_TOOLCHAIN_FILE=$CLOUDABI_PREFIX/share/cmake/CloudABI.cmake" \
  "-DCLOUDABI_TARGET=$CLOUDABI_TRIPLE"
run 0 cmake --build build
run 0 ctest --test-dir build --output-on-failure
expect_part 'ctest' '100% tests passed' "$(cat out)"
finish
