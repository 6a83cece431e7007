# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# cloudabi_source(NAME [PATCHES FOLDER])
#
# Makes the target source-NAME, which fetches, verifies, unpacks and patches a source of
# sources/sources.lock, and sets NAME_SOURCE_DIR (upper-case NAME) to where it lies then.
# Configuring downloads nothing, so that it stays quick and works without a network.

set(CLOUDABI_SOURCES_DIR ${CMAKE_BINARY_DIR}/sources)

function(cloudabi_source name)
  cmake_parse_arguments(arg "" "PATCHES" "" ${ARGN})
  set(patches)
  set(options)
  if(arg_PATCHES)
    file(GLOB patches CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${arg_PATCHES}/*.patch)
    if(patches)
      set(options --patches ${CMAKE_SOURCE_DIR}/${arg_PATCHES})
      set_property(GLOBAL PROPERTY CLOUDABI_SOURCE_${name}_PATCHES ${arg_PATCHES})
    endif()
  endif()
  if(CLOUDABI_SOURCE_CACHE)
    list(APPEND options --cache ${CLOUDABI_SOURCE_CACHE})
  endif()
  set(stamp ${CLOUDABI_SOURCES_DIR}/.${name}.stamp)
  add_custom_command(
    OUTPUT ${stamp}
    COMMAND ${CMAKE_SOURCE_DIR}/sources/fetch.sh ${options} --into ${CLOUDABI_SOURCES_DIR} ${name}
    COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
    DEPENDS ${CMAKE_SOURCE_DIR}/sources/fetch.sh ${CMAKE_SOURCE_DIR}/sources/sources.lock ${patches}
    COMMENT "Source ${name}"
    VERBATIM)
  add_custom_target(source-${name} DEPENDS ${stamp})
  string(TOUPPER ${name} upper)
  set(${upper}_SOURCE_DIR ${CLOUDABI_SOURCES_DIR}/${name} PARENT_SCOPE)
endfunction()
