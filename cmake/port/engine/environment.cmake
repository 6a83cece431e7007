# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What every build system and every suite of a port finds: the tools of the target by the names under
# which users know them, and nothing of this machine's own settings.
set(PORT_NAME ${NAME})
set(PORT_DIR ${CLOUDABI_SOURCE_ROOT}/ports/${NAME})
set(PORT_PREFIX ${CLOUDABI_PREFIX}/${CLOUDABI_TRIPLE})
set(PORT_SOURCE_DIR ${CLOUDABI_BINARY_DIR}/sources/${NAME})
set(PORT_PROJECT_DIR ${PORT_SOURCE_DIR})
if(PORT_SUBDIR)
  string(APPEND PORT_PROJECT_DIR /${PORT_SUBDIR})
endif()

cmake_host_system_information(RESULT PORT_JOBS QUERY NUMBER_OF_LOGICAL_CORES)
# Without a number it leaves that to the build system, which for make would be without a limit.
if("$ENV{CMAKE_BUILD_PARALLEL_LEVEL}" MATCHES "^[0-9]+$")
  set(PORT_JOBS $ENV{CMAKE_BUILD_PARALLEL_LEVEL})
endif()
set(PORT_FLAGS_C
  -ffile-prefix-map=${CLOUDABI_BINARY_DIR}/sources/${NAME}=${NAME}
  -ffile-prefix-map=${CLOUDABI_BINARY_DIR}/${arch}/${NAME}=${NAME}
  -ffile-prefix-map=${CLOUDABI_PREFIX}/${CLOUDABI_TRIPLE}=/usr/${CLOUDABI_TRIPLE})

foreach(variable CPPFLAGS LDFLAGS LIBS MAKEFLAGS MFLAGS DESTDIR PKG_CONFIG_PATH PKG_CONFIG_LIBDIR
    PKG_CONFIG_SYSROOT_DIR CMAKE_PREFIX_PATH CMAKE_TOOLCHAIN_FILE CMAKE_GENERATOR CMAKE_INSTALL_MODE
    CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH)
  unset(ENV{${variable}})
endforeach()
set(ENV{LC_ALL} C)
set(ENV{PATH} "${CLOUDABI_PREFIX}/bin:$ENV{PATH}")
set(ENV{CC} ${CLOUDABI_TRIPLE}-cc)
set(ENV{CXX} ${CLOUDABI_TRIPLE}-c++)
if(CCACHE_PROGRAM)
  set(ENV{CC} "${CCACHE_PROGRAM} $ENV{CC}")
  set(ENV{CXX} "${CCACHE_PROGRAM} $ENV{CXX}")
endif()
foreach(tool ar nm ranlib strip objdump ld)
  string(TOUPPER ${tool} variable)
  set(ENV{${variable}} ${CLOUDABI_TRIPLE}-${tool})
endforeach()
list(JOIN PORT_FLAGS_C " " flags)
set(ENV{CFLAGS} "-O2 ${flags}")
set(ENV{CXXFLAGS} "-O2 ${flags}")
set(ENV{PKG_CONFIG} ${CLOUDABI_TRIPLE}-pkg-config)
foreach(setting IN LISTS PORT_ENV)
  if(setting MATCHES "^([A-Za-z_0-9]+)=(.*)$")
    set(ENV{${CMAKE_MATCH_1}} "${CMAKE_MATCH_2}")
  else()
    message(FATAL_ERROR " ports/${NAME}/port.cmake: ENV ${setting} isn't NAME=VALUE")
  endif()
endforeach()
