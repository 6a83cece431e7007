# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The ports of one target: every folder ports/NAME with a port.cmake is one, and its keys are explained
# in cmake/port/recipe.cmake. This part runs when the build is configured: it reads the recipes, puts
# them in an order in which each comes after what it depends on, and writes what they say to
# build/<arch>/ports. port/engine/ builds them.
#
# Targets:
#   <arch>-ports       all that are chosen, in order; those that fail are reported at the end
#   <arch>-NAME        one, after those that it depends on
#   <arch>-NAME-suite  its own tests, on demand; port-suites: those of all
#   ports              ends the build with an error when one has failed
include(port/recipe)

set(CLOUDABI_PORTS auto CACHE STRING
  "Ports to build: all, core, names, or auto (all for x86_64, core for other targets)")
# What a build is hardly useful without.
set(CLOUDABI_CORE_PORTS leveldb)

# Reads the recipes of the target `arch` and makes its targets.
function(cloudabi_ports)
  set(dir ${CMAKE_BINARY_DIR}/${arch}/ports)
  port_read_recipes(${CMAKE_SOURCE_DIR}/ports)
  _ports_chosen(chosen)
  port_order(order ${chosen})
  set_property(GLOBAL PROPERTY CLOUDABI_PORTS_${arch} ${order})

  foreach(name IN LISTS order)
    set(text "")
    foreach(key IN LISTS PORT_FLAGS PORT_TEXTS PORT_LISTS)
      get_property(value GLOBAL PROPERTY PORT_${arch}_${name}_${key})
      string(APPEND text "set(PORT_${key} [==[${value}]==])\n")
    endforeach()
    _ports_write(${dir}/${name}/recipe.cmake "${text}")
  endforeach()

  # What the engine has to know of the target and of this build.
  set(CLOUDABI_SOURCE_ROOT ${CMAKE_SOURCE_DIR})
  set(CLOUDABI_BINARY_DIR ${CMAKE_BINARY_DIR})
  set(CLOUDABI_PORT_ORDER ${order})
  set(text "")
  foreach(variable arch CLOUDABI_TRIPLE CLOUDABI_PREFIX CLOUDABI_SOURCE_ROOT CLOUDABI_BINARY_DIR
      CLOUDABI_SOURCE_CACHE CLOUDABI_PORT_ORDER CCACHE_PROGRAM)
    string(APPEND text "set(${variable} [==[${${variable}}]==])\n")
  endforeach()
  _ports_write(${dir}/target.cmake "${text}")

  set(needs ${arch}-cxx-runtime prefix-toolchain cloudabi-run ${arch}-emulator)
  _ports_target(${arch}-ports ALL "")
  foreach(name IN LISTS order)
    _ports_target(${arch}-${name} "" "-DONLY=${name}")
    _ports_suite(${name})
    _ports_tests(${name})
  endforeach()
  set_property(GLOBAL APPEND PROPERTY CLOUDABI_PORT_TARGETS ${arch})
endfunction()

# The last target of the build, after the packages of those ports that there are.
function(cloudabi_ports_summary)
  get_property(arches GLOBAL PROPERTY CLOUDABI_PORT_TARGETS)
  set(dirs ${arches})
  list(TRANSFORM dirs PREPEND ${CMAKE_BINARY_DIR}/)
  list(TRANSFORM dirs APPEND /ports)
  list(TRANSFORM arches APPEND -ports)
  add_custom_target(ports ALL
    COMMAND ${CMAKE_COMMAND} "-DDIRS=${dirs}" -P ${CMAKE_SOURCE_DIR}/cmake/port/engine/summary.cmake
    VERBATIM)
  add_dependencies(ports ${arches})
  if(TARGET packages)
    add_dependencies(ports packages)
  endif()
endfunction()

function(_ports_chosen result)
  set(chosen ${CLOUDABI_PORTS})
  if(chosen STREQUAL auto AND arch STREQUAL x86_64)
    set(chosen all)
  elseif(chosen STREQUAL auto)
    set(chosen core)
  endif()
  if(chosen STREQUAL all)
    get_property(chosen GLOBAL PROPERTY PORT_NAMES_${arch})
  elseif(chosen STREQUAL core)
    set(chosen ${CLOUDABI_CORE_PORTS})
  endif()
  set(${result} ${chosen} PARENT_SCOPE)
endfunction()

# A file that changes only when its contents do.
function(_ports_write file text)
  set(old "")
  if(EXISTS ${file})
    file(READ ${file} old)
  endif()
  if(NOT old STREQUAL text)
    file(WRITE ${file} "${text}")
  endif()
endfunction()

macro(_ports_target target all only)
  add_custom_target(${target} ${all}
    COMMAND ${CMAKE_COMMAND} -DTARGET=${dir}/target.cmake ${only}
      -P ${CMAKE_SOURCE_DIR}/cmake/port/engine/run.cmake
    USES_TERMINAL
    VERBATIM)
  add_dependencies(${target} ${needs})
endmacro()

# The port's own tests, in full and on demand.
macro(_ports_suite name)
  get_property(suite GLOBAL PROPERTY PORT_${arch}_${name}_SUITE)
  get_property(tests GLOBAL PROPERTY PORT_${arch}_${name}_TESTS)
  get_property(sample GLOBAL PROPERTY PORT_${arch}_${name}_SAMPLE)
  if(suite OR tests OR sample OR EXISTS ${CMAKE_SOURCE_DIR}/ports/${name}/suite.sh)
    if(NOT TARGET port-suites)
      add_custom_target(port-suites)
    endif()
    add_custom_target(${arch}-${name}-suite
      COMMAND ${CMAKE_COMMAND} -DTARGET=${dir}/target.cmake -DNAME=${name}
        -P ${CMAKE_SOURCE_DIR}/cmake/port/engine/suite.cmake
      USES_TERMINAL
      VERBATIM)
    add_dependencies(${arch}-${name}-suite ${arch}-${name})
    add_dependencies(port-suites ${arch}-${name}-suite)
  endif()
endmacro()

# What ctest runs of a port: its tests if there are few, a sample of its suite, and the smoke tests.
macro(_ports_tests name)
  get_property(tests GLOBAL PROPERTY PORT_${arch}_${name}_TESTS)
  get_property(sample GLOBAL PROPERTY PORT_${arch}_${name}_SAMPLE)
  if(tests)
    set_property(GLOBAL APPEND PROPERTY CLOUDABI_STAGE_TESTS ${arch}/${name})
  endif()
  if(sample)
    add_test(NAME port.${name}.sample.${arch} COMMAND ${CMAKE_COMMAND} -DTARGET=${dir}/target.cmake
      -DNAME=${name} -DSAMPLE=ON -P ${CMAKE_SOURCE_DIR}/cmake/port/engine/suite.cmake)
    set_tests_properties(port.${name}.sample.${arch} PROPERTIES LABELS ${arch} TIMEOUT 900)
  endif()
  file(GLOB smokes ${PORT_GLOB} ${CMAKE_SOURCE_DIR}/ports/${name}/smoke*)
  foreach(smoke IN LISTS smokes)
    get_filename_component(test ${smoke} NAME)
    add_test(NAME port.${name}.${test}.${arch}
      COMMAND ${CMAKE_SOURCE_DIR}/ports/smoke.sh ${CLOUDABI_PREFIX} ${CLOUDABI_TRIPLE} ${dir}/${name} ${smoke})
    set_tests_properties(port.${name}.${test}.${arch} PROPERTIES LABELS ${arch} TIMEOUT 900)
  endforeach()
endmacro()
