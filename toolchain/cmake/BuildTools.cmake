# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What build systems other than CMake ask for: TARGET-pkg-config, a cross file for Meson for each target,
# and for Autoconf a config.sub and a config.guess that know CloudABI (Debian's, which are newer than
# those in many sources) with a config.site. Part of Prefix.cmake.
set(tools ${CMAKE_CURRENT_SOURCE_DIR}/buildtools)
list(APPEND toolchain_files
  ${tools}/pkg-config.sh libexec/cloudabi-toolchain/pkg-config
  ${tools}/config.site share/cloudabi-toolchain/config.site)
set(toolchain_programs libexec/cloudabi-toolchain/pkg-config)

foreach(script config.sub config.guess)
  if(NOT EXISTS /usr/share/misc/${script})
    message(FATAL_ERROR " /usr/share/misc/${script} isn't there: apt-get install autotools-dev")
  endif()
  list(APPEND toolchain_files /usr/share/misc/${script} share/cloudabi-toolchain/${script})
  list(APPEND toolchain_programs share/cloudabi-toolchain/${script})
endforeach()

foreach(file IN LISTS target_files)
  include(${file})
  set(cross ${CMAKE_CURRENT_BINARY_DIR}/generated/${CLOUDABI_TRIPLE}.ini)
  configure_file(${tools}/meson.ini.in ${cross} @ONLY)
  list(APPEND toolchain_files ${cross} share/meson/cross/${CLOUDABI_TRIPLE}.ini)
endforeach()
