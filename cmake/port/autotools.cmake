# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# BUILD autotools: a configure script of Autoconf, called as a user does, with --host=TARGET, the
# prefix's config.sub in place of the source's, which may be too old to know CloudABI, and the prefix's
# config.site. A source without a configure script gets one by autoreconf. COMPILE and INSTALL are
# targets of make.
set(_build ${PORT_BUILD_DIR}/source)
if(PORT_SUBDIR)
  string(APPEND _build /${PORT_SUBDIR})
endif()
set(_site ${CLOUDABI_PREFIX}/share/cloudabi-toolchain)
set(ENV{CONFIG_SITE} ${_site}/config.site)

function(port_configure)
  # A copy with its times, for sources that can't be built elsewhere, and for what replaces files.
  file(COPY ${PORT_SOURCE_DIR}/ DESTINATION ${PORT_BUILD_DIR}/source)
  if(NOT EXISTS ${_build}/configure)
    port_run("autoreconf" DIRECTORY ${_build} COMMAND autoreconf -fi)
  endif()
  foreach(script config.sub config.guess)
    file(GLOB_RECURSE found ${PORT_BUILD_DIR}/source/${script})
    foreach(file IN LISTS found)
      file(COPY_FILE ${_site}/${script} ${file})
    endforeach()
  endforeach()
  execute_process(COMMAND ${_site}/config.guess OUTPUT_VARIABLE host OUTPUT_STRIP_TRAILING_WHITESPACE)
  port_run("configuring" DIRECTORY ${_build} COMMAND ./configure --host=${CLOUDABI_TRIPLE} --build=${host}
    --prefix=${PORT_PREFIX} --disable-shared --enable-static ${PORT_OPTIONS})
endfunction()

function(port_compile)
  port_run("compiling" DIRECTORY ${_build} COMMAND make -j${PORT_JOBS} ${PORT_COMPILE})
endfunction()

function(port_install)
  if(NOT PORT_INSTALL)
    set(PORT_INSTALL install)
  endif()
  port_run("installing" DIRECTORY ${_build} COMMAND make ${PORT_INSTALL} DESTDIR=${PORT_STAGE})
endfunction()
