# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
#   cmake "-DDIRS=build/<arch>/ports;…" -P summary.cmake
#
# Says which ports could not be built, why, and which others were held up; then the build has failed.
cmake_minimum_required(VERSION 3.25)
set(failures 0)
foreach(dir IN LISTS DIRS)
  include(${dir}/target.cmake)
  foreach(name IN LISTS CLOUDABI_PORT_ORDER)
    if(EXISTS ${dir}/${name}/failed)
      file(READ ${dir}/${name}/failed reason)
      message(NOTICE "ports ${arch}: ${name}: ${reason}")
      math(EXPR failures "${failures} + 1")
    endif()
  endforeach()
endforeach()
if(failures GREATER 0)
  message(FATAL_ERROR " ports: ${failures} could not be built, the others are there")
endif()
