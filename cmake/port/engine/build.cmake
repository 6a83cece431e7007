# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Builds one port: fetches and patches the source, lets its build system (cmake/port/SYSTEM.cmake)
# configure, compile and install into a folder of its own, and puts what came out into the prefix.
# run.cmake calls it.
#
# A build system is a file that defines port_configure(), port_compile() and port_install(). They find
#
#   PORT_NAME, PORT_VERSION, …   the facts of the recipe
#   PORT_DIR                     ports/NAME
#   PORT_SOURCE_DIR              the patched source; targets share it, so nothing is written there
#   PORT_PROJECT_DIR             SUBDIR in it
#   PORT_BUILD_DIR               where to build; empty when the key has changed, else as it was left
#   PORT_PREFIX                  what to configure as the prefix
#   PORT_STAGE                   DESTDIR: files go to PORT_STAGE/PORT_PREFIX, which is PORT_STAGED
#   PORT_FLAGS_C                 options for the compiler, which make paths in the output the same anywhere
#   PORT_JOBS                    how many processes to use
#   CLOUDABI_PREFIX, CLOUDABI_TRIPLE, arch, CCACHE_PROGRAM
#
# and say what to do with port_run() (not with execute_process, which no log and no failure record
# know of) and port_fail(). CC, CXX, AR, …, CFLAGS, PKG_CONFIG and the recipe's ENV are in the
# environment, and the prefix's bin is first in PATH.
cmake_minimum_required(VERSION 3.25)
include(${TARGET})
get_filename_component(PORTS_DIR ${TARGET} DIRECTORY)
include(${PORTS_DIR}/${NAME}/recipe.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/environment.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/install.cmake)

set(PORT_OWN ${PORTS_DIR}/${NAME})
set(PORT_LOG ${PORT_OWN}/log)
set(PORT_STAGE ${PORT_OWN}/stage)
set(PORT_STAGED ${PORT_STAGE}${PORT_PREFIX})
set(PORT_BUILD_DIR ${CLOUDABI_BINARY_DIR}/${arch}/${NAME})
set(recipe ports/${NAME}/port.cmake)

# Ends the build of this port; the text is one line.
function(port_fail)
  string(CONCAT text ${ARGN})
  file(WRITE ${PORT_OWN}/failed "${text}")
  message(FATAL_ERROR "${text}")
endfunction()

# port_run(WHAT [DIRECTORY dir] COMMAND arg...): "WHAT failed" if it does.
function(port_run what)
  cmake_parse_arguments(PARSE_ARGV 1 run "" "DIRECTORY" "COMMAND")
  if(NOT run_DIRECTORY)
    set(run_DIRECTORY ${PORT_BUILD_DIR})
  endif()
  execute_process(COMMAND bash -c "{ echo; echo \"\$ \${*@Q}\"; exec \"\$@\"; } >> '${PORT_LOG}' 2>&1 < /dev/null" bash ${run_COMMAND}
    WORKING_DIRECTORY ${run_DIRECTORY} RESULT_VARIABLE status)
  if(NOT status EQUAL 0)
    port_fail("${what} failed (${status}), see ${PORT_LOG}")
  endif()
endfunction()

function(fetch_source)
  set(options --into ${CLOUDABI_BINARY_DIR}/sources)
  if(CLOUDABI_SOURCE_CACHE)
    list(APPEND options --cache ${CLOUDABI_SOURCE_CACHE})
  endif()
  file(GLOB patches ${PORT_DIR}/patches/*.patch)
  if(patches)
    list(APPEND options --patches ${PORT_DIR}/patches)
  endif()
  execute_process(COMMAND ${CLOUDABI_SOURCE_ROOT}/sources/fetch.sh ${options} ${NAME}
    OUTPUT_FILE ${PORT_LOG} ERROR_VARIABLE errors RESULT_VARIABLE status)
  file(APPEND ${PORT_LOG} "${errors}")
  if(NOT status EQUAL 0)
    # What fetch.sh says at the end, in one line.
    string(REGEX REPLACE ".*sources/fetch.sh: " "" errors "${errors}")
    string(REGEX REPLACE "[ \n]+" " " errors "${errors}")
    string(STRIP "${errors}" errors)
    port_fail("sources/sources.lock: ${errors}")
  endif()
  foreach(file IN LISTS PORT_LICENSE_FILES)
    if(NOT EXISTS ${PORT_SOURCE_DIR}/${file})
      port_fail("${recipe}: LICENSE_FILES: ${file} isn't in the source")
    endif()
  endforeach()
endfunction()

file(MAKE_DIRECTORY ${PORT_OWN})
file(WRITE ${PORT_LOG} "")
fetch_source()
install_adopt()

# An interrupted build goes on; one of other things starts anew.
set(old "")
if(EXISTS ${PORT_OWN}/building)
  file(READ ${PORT_OWN}/building old)
endif()
if(NOT old STREQUAL KEY)
  file(REMOVE_RECURSE ${PORT_BUILD_DIR})
  file(WRITE ${PORT_OWN}/building "${KEY}")
endif()
file(REMOVE_RECURSE ${PORT_STAGE})
file(REMOVE ${PORT_OWN}/key)
file(MAKE_DIRECTORY ${PORT_BUILD_DIR} ${PORT_STAGED})

if(NOT EXISTS ${CLOUDABI_SOURCE_ROOT}/cmake/port/${PORT_BUILD}.cmake)
  port_fail("${recipe}: BUILD ${PORT_BUILD}: there is no cmake/port/${PORT_BUILD}.cmake yet")
endif()
include(${CLOUDABI_SOURCE_ROOT}/cmake/port/${PORT_BUILD}.cmake)
port_configure()
port_compile()
port_install()
install_staged()
file(REMOVE_RECURSE ${PORT_STAGE})
