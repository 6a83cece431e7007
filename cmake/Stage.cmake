# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# cloudabi_stage(NAME
#   SOURCE_DIR DIR        a CMake project
#   [DEPENDS NAME...]     stages of the same target that come before
#   [SOURCES NAME...]     third-party sources (cloudabi_source) that it compiles
#   [TOOLS TARGET...]     host targets that it needs; the driver is always among them
#   [CMAKE_ARGS ARG...]   beside the toolchain file, the prefix and the build type; | separates the
#                         elements of a list
#   [COMPONENTS NAME...]  install these components only
#   [HOST_PREFIX]         install into the prefix itself, not into its folder of the target
#   [NATIVE]              compile for Linux with clang, not for CloudABI with our driver
#   [TESTS])              its tests belong to this build's ctest
#
# Adds one step in the making of the system of the target `arch` (the loop variable of the root
# CMakeLists.txt): a CMake project of its own, configured with the toolchain in the prefix, built in
# build/<arch>/NAME and installed into the prefix. A stage is built again on every build, which
# costs as much as its own ninja needs to find that there is nothing to do; that keeps the lists of
# dependencies where they are complete.
include(ExternalProject)

function(cloudabi_stage name)
  cmake_parse_arguments(arg "HOST_PREFIX;NATIVE;TESTS" "SOURCE_DIR" "DEPENDS;SOURCES;TOOLS;CMAKE_ARGS;COMPONENTS" ${ARGN})
  set(binary_dir ${CMAKE_BINARY_DIR}/${arch}/${name})

  set(depends ${arg_TOOLS})
  foreach(stage IN LISTS arg_DEPENDS)
    list(APPEND depends ${arch}-${stage})
  endforeach()
  foreach(source IN LISTS arg_SOURCES)
    list(APPEND depends source-${source})
  endforeach()

  set(cmake_args
    -DCMAKE_BUILD_TYPE=Release
    -DCLOUDABI_ARCH=${arch}
    -DCLOUDABI_TRIPLE=${CLOUDABI_TRIPLE}
    -DCLOUDABI_PREFIX=${CLOUDABI_PREFIX}
    -DCLOUDABI_SOURCE_ROOT=${CMAKE_SOURCE_DIR})
  if(arg_NATIVE)
    list(APPEND cmake_args -DCMAKE_C_COMPILER=${CMAKE_C_COMPILER} -DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER})
  else()
    list(APPEND depends prefix-toolchain)
    list(APPEND cmake_args
      -DCMAKE_TOOLCHAIN_FILE=${CLOUDABI_PREFIX}/share/cmake/CloudABI.cmake
      -DCLOUDABI_TARGET=${arch})
  endif()
  if(arg_HOST_PREFIX)
    list(APPEND cmake_args -DCMAKE_INSTALL_PREFIX=${CLOUDABI_PREFIX})
  else()
    list(APPEND cmake_args -DCMAKE_INSTALL_PREFIX=${CLOUDABI_PREFIX}/${CLOUDABI_TRIPLE})
  endif()
  if(CCACHE_PROGRAM)
    list(APPEND cmake_args -DCMAKE_C_COMPILER_LAUNCHER=${CCACHE_PROGRAM} -DCMAKE_CXX_COMPILER_LAUNCHER=${CCACHE_PROGRAM})
  endif()

  set(install ${CMAKE_COMMAND} --install <BINARY_DIR>)
  if(arg_COMPONENTS)
    list(TRANSFORM arg_COMPONENTS PREPEND "COMMAND;${CMAKE_COMMAND};--install;<BINARY_DIR>;--component;")
    set(install ${arg_COMPONENTS})
    list(POP_FRONT install)
  endif()

  ExternalProject_Add(${arch}-${name}
    PREFIX ${CMAKE_BINARY_DIR}/${arch}/stages/${name}
    SOURCE_DIR ${arg_SOURCE_DIR}
    BINARY_DIR ${binary_dir}
    DOWNLOAD_COMMAND ""
    UPDATE_COMMAND ""
    CMAKE_GENERATOR Ninja
    LIST_SEPARATOR |
    CMAKE_ARGS ${cmake_args} ${arg_CMAKE_ARGS}
    BUILD_COMMAND ${CMAKE_COMMAND} --build <BINARY_DIR>
    INSTALL_COMMAND ${install}
    BUILD_ALWAYS ON
    USES_TERMINAL_BUILD ON
    LOG_CONFIGURE ON
    LOG_INSTALL ON
    LOG_OUTPUT_ON_FAILURE ON)
  # Not by DEPENDS, which would configure this stage again whenever those before it were looked at.
  if(depends)
    add_dependencies(${arch}-${name} ${depends})
  endif()

  if(arg_TESTS)
    set_property(GLOBAL APPEND PROPERTY CLOUDABI_STAGE_TESTS ${arch}/${name})
  endif()
endfunction()

# Lets the ctest of this build run the tests of the stages, named after the target that each is for.
function(cloudabi_collect_stage_tests)
  get_property(stages GLOBAL PROPERTY CLOUDABI_STAGE_TESTS)
  list(JOIN stages " " STAGES)
  set(ports "")
  foreach(arch IN LISTS CLOUDABI_TARGETS)
    get_property(names GLOBAL PROPERTY CLOUDABI_PORTS_${arch})
    list(APPEND ports ${names})
  endforeach()
  list(REMOVE_DUPLICATES ports)
  list(JOIN ports " " PORTS)
  set(file ${CMAKE_BINARY_DIR}/StageTests.cmake)
  configure_file(${CMAKE_SOURCE_DIR}/cmake/StageTests.cmake.in ${file} @ONLY)
  set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY TEST_INCLUDE_FILES ${file})
endfunction()
