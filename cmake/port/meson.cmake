# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# BUILD meson: a Meson project, configured as a user does, with the cross file of the prefix. COMPILE
# are targets of ninja, INSTALL are tags.
function(port_configure)
  set(files --cross-file ${CLOUDABI_PREFIX}/share/meson/cross/${CLOUDABI_TRIPLE}.ini)
  # Meson ignores CC for the target.
  if(CCACHE_PROGRAM)
    file(WRITE ${PORT_BUILD_DIR}.ccache.ini "[binaries]
c = ['${CCACHE_PROGRAM}', '${CLOUDABI_TRIPLE}-cc']
cpp = ['${CCACHE_PROGRAM}', '${CLOUDABI_TRIPLE}-c++']
")
    list(APPEND files --cross-file ${PORT_BUILD_DIR}.ccache.ini)
  endif()
  foreach(variable CC CXX AR NM RANLIB STRIP LD CFLAGS CXXFLAGS PKG_CONFIG)
    unset(ENV{${variable}})
  endforeach()
  set(quoted "'-O2'")
  foreach(flag IN LISTS PORT_FLAGS_C)
    string(APPEND quoted ",'${flag}'")
  endforeach()
  set(again)
  if(EXISTS ${PORT_BUILD_DIR}/build.ninja)
    set(again --reconfigure)
  endif()
  port_run("configuring" DIRECTORY ${PORT_PROJECT_DIR} COMMAND meson setup ${again} ${PORT_BUILD_DIR} ${PORT_PROJECT_DIR}
    ${files} --prefix ${PORT_PREFIX} --libdir lib --default-library static --buildtype plain
    --wrap-mode nodownload "-Dc_args=[${quoted}]" "-Dcpp_args=[${quoted}]" ${PORT_OPTIONS})
endfunction()

function(port_compile)
  port_run("compiling" COMMAND ninja -C ${PORT_BUILD_DIR} -j ${PORT_JOBS} ${PORT_COMPILE})
endfunction()

function(port_install)
  set(tags)
  if(PORT_INSTALL)
    list(JOIN PORT_INSTALL , tags)
    set(tags --tags ${tags})
  endif()
  port_run("installing" COMMAND meson install -C ${PORT_BUILD_DIR} --no-rebuild --destdir ${PORT_STAGE} ${tags})
endfunction()
