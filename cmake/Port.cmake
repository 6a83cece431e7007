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
#   [TESTS])               that project's tests run under the emulator
#
# The recipe of a port, ports/NAME/port.cmake, is one call of this. The source is that of the same
# name in sources/sources.lock, changed by ports/NAME/patches/*.patch; it is built by its own CMake
# project, with the toolchain file that users have.

# Fetches the sources of all ports, once for all targets.
macro(cloudabi_port_sources)
  foreach(port IN LISTS CLOUDABI_PORTS)
    cloudabi_source(${port} PATCHES ports/${port}/patches)
  endforeach()
endmacro()

set(CLOUDABI_PORT_FACTS VERSION SPDX SUMMARY)

function(cloudabi_port name)
  cmake_parse_arguments(port "TESTS" "VERSION;SPDX;SUMMARY;DESCRIPTION" "LICENSE_FILES;DEPENDS;OPTIONS" ${ARGN})
  set(recipe ports/${name}/port.cmake)
  if(port_UNPARSED_ARGUMENTS OR port_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "${recipe}: unknown key or missing value: ${port_UNPARSED_ARGUMENTS}${port_KEYWORDS_MISSING_VALUES}")
  endif()
  foreach(fact IN LISTS CLOUDABI_PORT_FACTS ITEMS LICENSE_FILES)
    if(NOT port_${fact})
      message(FATAL_ERROR "${recipe}: ${fact} is missing")
    endif()
  endforeach()
  foreach(dependency IN LISTS port_DEPENDS)
    if(NOT TARGET ${arch}-${dependency})
      message(FATAL_ERROR "${recipe}: depends on ${dependency}, which is no port listed before ${name} in ports/stages.cmake")
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

  # What packaging/ needs to know.
  foreach(fact IN LISTS CLOUDABI_PORT_FACTS ITEMS LICENSE_FILES DESCRIPTION DEPENDS)
    set_property(GLOBAL PROPERTY CLOUDABI_PORT_${name}_${fact} "${port_${fact}}")
  endforeach()
endfunction()
