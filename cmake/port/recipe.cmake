# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# A port's recipe, ports/NAME/port.cmake, is one call:
#
# cloudabi_port(NAME
#   VERSION V              upstream's, as in sources/sources.lock
#   SPDX ID                the licence, as an SPDX expression
#   LICENSE_FILES FILE...  the texts, relative to the source
#   [COPYRIGHT HOLDER...]  whose it is, where the texts have no line of their own that says so
#   SUMMARY "…"            one line, for the packages
#   [DESCRIPTION "…"]      what is inside, and what is different here
#   [DEPENDS NAME...]      ports that it, or what is linked with it, needs
#   [TEST_DEPENDS NAME...] ports that only its own tests need
#   BUILD SYSTEM           cmake, autotools, meson, make, b2 or headers: cmake/port/SYSTEM.cmake says what
#                          it does with the following four
#   [SUBDIR DIR]           where the project is in the source, if not at its top
#   [CONFIGURE ARG...]     BUILD make: a command that comes before
#   [OPTIONS ARG...]       for configuring, or for each call of make
#   [COMPILE TARGET...]    what to build, if not the default
#   [INSTALL ARG...]       how to install, if not as usual
#   [ENV NAME=VALUE...]    environment of all of these
#   [LEAVE_OUT GLOB...]    of what it installs, by path in the target's folder. Manuals and libtool's
#                          files are left out of every port.
#   [PKG_CONFIG MODULE...] what it is found by: modules of pkg-config,
#   [LIBRARIES NAME...]    or, where it brings none, libraries, in the order that the linker wants: the engine
#                          writes a module NAME for them
#   [TESTS]                BUILD cmake: the configured tests run in each ctest
#   [SUITE ARG...]         BUILD cmake: options for a second build, with tests that are too many for that
#   [SUITE_WITHOUT REGEX]  which of them don't apply here; the recipe says why
#   [SAMPLE REGEX])        the tests of the suite that ctest runs until they have passed with what is built now;
#                          with BUILD cmake and without SUITE the suite are the configured tests, which are built
#                          when they are run
#
# What has parentheses in it, as many a REGEX, stands in quotes, since CMake takes them apart; | needs none.
#
# In a recipe, ${PORT_DIR} is its folder, ${PORT_SOURCE_DIR} the source with the patches applied,
# ${PORT_PREFIX} the target's folder, ${PORT_STAGED} where it installs at first, and the facts of cmake/targets/<arch>.cmake are set.
#
# The source is that of the same name in sources/sources.lock, changed by ports/NAME/patches/*.patch.
# What a port adds in files of its own is in ports/NAME/src/.
# A suite that no CMake project holds is ports/NAME/suite.sh; see ports/suite.sh.

set(PORT_FLAGS TESTS)
set(PORT_TEXTS VERSION SPDX SUMMARY DESCRIPTION BUILD SUBDIR SUITE_WITHOUT SAMPLE)
set(PORT_LISTS LICENSE_FILES COPYRIGHT DEPENDS TEST_DEPENDS CONFIGURE OPTIONS COMPILE INSTALL ENV LEAVE_OUT
  PKG_CONFIG LIBRARIES SUITE)
set(PORT_NEEDED VERSION SPDX LICENSE_FILES SUMMARY BUILD)
set(PORT_SYSTEMS cmake autotools meson make b2 headers)

# Configures again when files come or go; tests read recipes in a script, which can't.
set(PORT_GLOB CONFIGURE_DEPENDS)
if(CMAKE_SCRIPT_MODE_FILE)
  set(PORT_GLOB)
endif()

# Stops with one line, which the space in front keeps CMake from wrapping.
function(port_error name)
  string(CONCAT text ${ARGN})
  message(FATAL_ERROR " ports/${name}/port.cmake: ${text}")
endfunction()

function(cloudabi_port name)
  cmake_parse_arguments(PARSE_ARGV 1 port "${PORT_FLAGS}" "${PORT_TEXTS}" "${PORT_LISTS}")
  if(NOT name STREQUAL PORT_FOLDER)
    port_error(${PORT_FOLDER} "is a recipe of ${name}: the folder has the port's name")
  elseif("(" IN_LIST ARGN OR ")" IN_LIST ARGN)
    port_error(${name} "what has parentheses in it stands in quotes")
  elseif(port_UNPARSED_ARGUMENTS)
    list(GET port_UNPARSED_ARGUMENTS 0 key)
    port_error(${name} "unknown key ${key}")
  elseif(port_KEYWORDS_MISSING_VALUES)
    list(JOIN port_KEYWORDS_MISSING_VALUES ", " keys)
    port_error(${name} "no value for ${keys}")
  endif()
  foreach(fact IN LISTS PORT_NEEDED)
    if(NOT port_${fact})
      port_error(${name} "${fact} is missing")
    endif()
  endforeach()
  if(NOT port_BUILD IN_LIST PORT_SYSTEMS)
    list(JOIN PORT_SYSTEMS ", " systems)
    port_error(${name} "BUILD ${port_BUILD} is none of: ${systems}")
  elseif(port_TESTS AND NOT port_BUILD STREQUAL cmake)
    port_error(${name} "TESTS is for BUILD cmake, others have a suite.sh and SAMPLE")
  endif()
  _port_check_source(${name} ${port_VERSION})
  foreach(key IN LISTS PORT_FLAGS PORT_TEXTS PORT_LISTS)
    set_property(GLOBAL PROPERTY PORT_${arch}_${name}_${key} "${port_${key}}")
  endforeach()
  set_property(GLOBAL APPEND PROPERTY PORT_NAMES_${arch} ${name})
endfunction()

function(_port_check_source name version)
  file(STRINGS ${PORT_LOCK} line REGEX "^${name}\t")
  if(NOT line)
    port_error(${name} "sources/sources.lock has no source ${name}")
  endif()
  string(REGEX REPLACE "^[^\t]*\t([^\t]*)\t.*" "\\1" locked "${line}")
  if(NOT locked STREQUAL version)
    port_error(${name} "VERSION is ${version}, but sources/sources.lock has ${locked}")
  endif()
endfunction()

# Reads ports/*/port.cmake below the folder, for the target `arch`.
function(port_read_recipes folder)
  set(PORT_LOCK ${CMAKE_SOURCE_DIR}/sources/sources.lock)
  set(PORT_PREFIX ${CLOUDABI_PREFIX}/${CLOUDABI_TRIPLE})
  file(GLOB recipes ${PORT_GLOB} ${folder}/*/port.cmake)
  foreach(recipe IN LISTS recipes)
    get_filename_component(PORT_DIR ${recipe} DIRECTORY)
    get_filename_component(PORT_FOLDER ${PORT_DIR} NAME)
    set(PORT_SOURCE_DIR ${CMAKE_BINARY_DIR}/sources/${PORT_FOLDER})
    set(PORT_STAGED ${CMAKE_BINARY_DIR}/${arch}/ports/${PORT_FOLDER}/stage${PORT_PREFIX})
    include(${recipe})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${recipe} ${PORT_LOCK})
  endforeach()
endfunction()

# The named ports and all that they depend on, each after what it depends on.
function(port_order result)
  set_property(GLOBAL PROPERTY _PORT_ORDER "")
  get_property(known GLOBAL PROPERTY PORT_NAMES_${arch})
  foreach(name IN LISTS ARGN)
    if(NOT name IN_LIST known)
      message(FATAL_ERROR " CLOUDABI_PORTS names ${name}, but there is no ports/${name}/port.cmake")
    endif()
    _port_visit(${name} "")
  endforeach()
  get_property(order GLOBAL PROPERTY _PORT_ORDER)
  set(${result} ${order} PARENT_SCOPE)
endfunction()

function(_port_visit name path)
  get_property(order GLOBAL PROPERTY _PORT_ORDER)
  if(name IN_LIST order)
    return()
  endif()
  list(FIND path ${name} place)
  list(APPEND path ${name})
  if(NOT place EQUAL -1)
    list(SUBLIST path ${place} -1 cycle)
    list(JOIN cycle " -> " cycle)
    port_error(${name} "depends on itself: ${cycle}")
  endif()
  foreach(key DEPENDS TEST_DEPENDS)
    get_property(dependencies GLOBAL PROPERTY PORT_${arch}_${name}_${key})
    foreach(dependency IN LISTS dependencies)
      if(NOT dependency IN_LIST known)
        port_error(${name} "${key} ${dependency}: there is no ports/${dependency}/port.cmake")
      endif()
      _port_visit(${dependency} "${path}")
    endforeach()
  endforeach()
  set_property(GLOBAL APPEND PROPERTY _PORT_ORDER ${name})
endfunction()
