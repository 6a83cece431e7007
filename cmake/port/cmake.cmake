# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# BUILD cmake: the source's own CMake project, configured as a user does, with the toolchain file of the
# prefix. In OPTIONS, | stands between the elements of a list. COMPILE are targets, INSTALL components.
set(PORT_CMAKE_OPTIONS
  -G Ninja -Wno-dev
  -DCMAKE_TOOLCHAIN_FILE=${CLOUDABI_PREFIX}/share/cmake/CloudABI.cmake
  -DCLOUDABI_TARGET=${arch}
  -DCMAKE_BUILD_TYPE=Release
  -DCMAKE_INSTALL_PREFIX=${PORT_PREFIX}
  -DCMAKE_INSTALL_LIBDIR=lib
  -DCMAKE_EXPORT_COMPILE_COMMANDS=ON
  -DBUILD_SHARED_LIBS=OFF)
if(CCACHE_PROGRAM)
  list(APPEND PORT_CMAKE_OPTIONS -DCMAKE_C_COMPILER_LAUNCHER=${CCACHE_PROGRAM} -DCMAKE_CXX_COMPILER_LAUNCHER=${CCACHE_PROGRAM})
endif()
# CMake takes words of the toolchain file, not of the environment, for compilers.
unset(ENV{CC})
unset(ENV{CXX})

function(port_configure)
  string(REPLACE "|" "\\;" options "${PORT_OPTIONS}")
  port_run("configuring" COMMAND ${CMAKE_COMMAND} -S ${PORT_PROJECT_DIR} -B ${PORT_BUILD_DIR} ${PORT_CMAKE_OPTIONS} ${options})
endfunction()

function(port_compile)
  set(targets)
  if(PORT_COMPILE)
    set(targets --target ${PORT_COMPILE})
  endif()
  port_run("compiling" COMMAND ${CMAKE_COMMAND} --build ${PORT_BUILD_DIR} --parallel ${PORT_JOBS} ${targets})
endfunction()

function(port_install)
  set(ENV{DESTDIR} ${PORT_STAGE})
  if(NOT PORT_INSTALL)
    port_run("installing" COMMAND ${CMAKE_COMMAND} --install ${PORT_BUILD_DIR})
  endif()
  foreach(component IN LISTS PORT_INSTALL)
    port_run("installing ${component}" COMMAND ${CMAKE_COMMAND} --install ${PORT_BUILD_DIR} --component ${component})
  endforeach()
endfunction()
