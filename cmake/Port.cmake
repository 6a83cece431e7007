# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# cloudabi_port(NAME
#   VERSION V              upstream's
#   SPDX ID               the licence, as an SPDX expression
#   LICENSE_FILES FILE...  the texts, relative to the source
#   SUMMARY "…"            one line, for the packages
#   [DESCRIPTION "…"]      what is inside, and what is different here
#   [DEPENDS NAME...]      other ports
#   [OPTIONS ARG...]       for the source's own CMake project
#   [TESTS]                that project's tests run under the emulator
#   [SUITE ARG...]         options with which it builds tests that are too many for each build
#   [SUITE_WITHOUT REGEX]) which of them don't apply here; the recipe says why
#
# The recipe of a port, ports/NAME/port.cmake, is one call of this. The source is that of the same
# name in sources/sources.lock, changed by ports/NAME/patches/*.patch; it is built by its own CMake
# project, with the toolchain file that users have. `cmake --build build -t port-suites` builds and runs
# the suites, in build/<arch>/NAME-suite.

# Fetches the sources of all ports, once for all targets.
macro(cloudabi_port_sources)
  foreach(port IN LISTS CLOUDABI_PORTS)
    cloudabi_source(${port} PATCHES ports/${port}/patches)
  endforeach()
endmacro()

set(CLOUDABI_PORT_FACTS VERSION SPDX SUMMARY)

# Stops with one line, which the space in front keeps CMake from wrapping.
macro(_port_error)
  string(CONCAT text ${ARGN})
  message(FATAL_ERROR " ports/${name}/port.cmake: ${text}")
endmacro()

function(cloudabi_port name)
  cmake_parse_arguments(port "TESTS" "VERSION;SPDX;SUMMARY;DESCRIPTION;SUITE_WITHOUT"
    "LICENSE_FILES;DEPENDS;OPTIONS;SUITE" ${ARGN})
  if(port_UNPARSED_ARGUMENTS)
    list(GET port_UNPARSED_ARGUMENTS 0 key)
    _port_error("unknown key ${key}")
  elseif(port_KEYWORDS_MISSING_VALUES)
    list(JOIN port_KEYWORDS_MISSING_VALUES ", " keys)
    _port_error("no value for ${keys}")
  endif()
  foreach(fact IN LISTS CLOUDABI_PORT_FACTS ITEMS LICENSE_FILES)
    if(NOT port_${fact})
      _port_error("${fact} is missing")
    endif()
  endforeach()
  foreach(dependency IN LISTS port_DEPENDS)
    if(NOT TARGET ${arch}-${dependency})
      _port_error("depends on ${dependency}, which is no port before ${name} in CLOUDABI_PORTS")
    endif()
  endforeach()

  set(tests)
  if(port_TESTS)
    set(tests TESTS)
  endif()
  string(TOUPPER ${name} upper)
  cloudabi_stage(${name}
    SOURCE_DIR ${${upper}_SOURCE_DIR}
    DEPENDS cxx-runtime ${port_DEPENDS}
    SOURCES ${name}
    CMAKE_ARGS -DBUILD_SHARED_LIBS=OFF ${port_OPTIONS}
    ${tests})

  if(port_SUITE)
    _port_suite()
  endif()

  # What packaging/ needs to know.
  foreach(fact IN LISTS CLOUDABI_PORT_FACTS ITEMS LICENSE_FILES DESCRIPTION DEPENDS)
    set_property(GLOBAL PROPERTY CLOUDABI_PORT_${name}_${fact} "${port_${fact}}")
  endforeach()
endfunction()

# Part of cloudabi_port(): its source a second time, with its suite, on demand.
macro(_port_suite)
  if(NOT TARGET port-suites)
    add_custom_target(port-suites)
  endif()
  add_custom_target(${arch}-${name}-suite
    COMMAND ${CMAKE_SOURCE_DIR}/ports/run-suite.sh --without "${port_SUITE_WITHOUT}"
      ${CMAKE_BINARY_DIR}/${arch}/${name}-suite ${${upper}_SOURCE_DIR}
      -DCMAKE_TOOLCHAIN_FILE=${CLOUDABI_PREFIX}/share/cmake/CloudABI.cmake
      -DCLOUDABI_TARGET=${arch}
      -DCLOUDABI_SOURCE_ROOT=${CMAKE_SOURCE_DIR}
      -DBUILD_SHARED_LIBS=OFF
      ${port_SUITE}
    USES_TERMINAL
    VERBATIM)
  add_dependencies(${arch}-${name}-suite ${arch}-${name})
  add_dependencies(port-suites ${arch}-${name}-suite)
endmacro()
