# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
#   cmake -P ports/facts.cmake
#
# Prints a line of facts for each recipe, without a build: name, version, licence, and whether it has
# tests of its own.
cmake_minimum_required(VERSION 3.25)
get_filename_component(CMAKE_SOURCE_DIR ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)
set(arch x86_64)
include(${CMAKE_SOURCE_DIR}/cmake/targets/${arch}.cmake)
include(${CMAKE_SOURCE_DIR}/cmake/port/recipe.cmake)
port_read_recipes(${CMAKE_CURRENT_LIST_DIR})
get_property(names GLOBAL PROPERTY PORT_NAMES_${arch})
foreach(name IN LISTS names)
  foreach(key VERSION SPDX SUITE TESTS SAMPLE)
    get_property(${key} GLOBAL PROPERTY PORT_${arch}_${name}_${key})
  endforeach()
  set(tests none)
  if(SUITE OR TESTS OR SAMPLE OR EXISTS ${CMAKE_CURRENT_LIST_DIR}/${name}/suite.sh)
    set(tests suite)
  endif()
  execute_process(COMMAND printf "%s\\t%s\\t%s\\t%s\\n" ${name} ${VERSION} ${SPDX} ${tests})
endforeach()
