# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The ports of one target, each after those that it depends on.
foreach(port IN LISTS CLOUDABI_PORTS)
  include(${CMAKE_CURRENT_LIST_DIR}/${port}/port.cmake)
endforeach()
