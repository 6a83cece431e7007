# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# BUILD make: a makefile that takes the tools' names as variables. OPTIONS are arguments of each call,
# COMPILE the targets to build, INSTALL the arguments for installing (PREFIX and DESTDIR are given; for
# a makefile that knows no DESTDIR, write PREFIX=${PORT_STAGED}). A configure script that isn't Autoconf's
# is called before if the recipe's CONFIGURE names it with its options.
set(_build ${PORT_BUILD_DIR}/source)
if(PORT_SUBDIR)
  string(APPEND _build /${PORT_SUBDIR})
endif()
# What a makefile sets itself, only the command line can set otherwise; the compiler brings its options.
list(JOIN PORT_FLAGS_C " " _flags)
set(ENV{CC} "$ENV{CC} ${_flags}")
set(ENV{CXX} "$ENV{CXX} ${_flags}")
set(ENV{CFLAGS} -O2)
set(ENV{CXXFLAGS} -O2)
set(_make make -j${PORT_JOBS} CC=$ENV{CC} CXX=$ENV{CXX} AR=$ENV{AR} RANLIB=$ENV{RANLIB} NM=$ENV{NM}
  PREFIX=${PORT_PREFIX} prefix=${PORT_PREFIX} ${PORT_OPTIONS})

function(port_configure)
  file(COPY ${PORT_SOURCE_DIR}/ DESTINATION ${PORT_BUILD_DIR}/source)
  if(PORT_CONFIGURE)
    port_run("configuring" DIRECTORY ${_build} COMMAND ${PORT_CONFIGURE})
  endif()
endfunction()

function(port_compile)
  port_run("compiling" DIRECTORY ${_build} COMMAND ${_make} ${PORT_COMPILE})
endfunction()

function(port_install)
  if(NOT PORT_INSTALL)
    set(PORT_INSTALL install)
  endif()
  port_run("installing" DIRECTORY ${_build} COMMAND ${_make} DESTDIR=${PORT_STAGE} ${PORT_INSTALL})
endfunction()
