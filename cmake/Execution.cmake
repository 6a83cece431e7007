# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# How this machine runs Linux programs of the target whose facts are set; such a program is the
# target's emulator. Sets
#   CLOUDABI_NATIVE        whether the machine's own Linux runs them
#   CLOUDABI_QEMU_PROGRAM  QEMU's user mode emulator of the target, where it is installed
#   CLOUDABI_LINUX_RUNNER  what to write in front of such a program: nothing, or QEMU
#   CLOUDABI_RUNS          whether there is a way at all
# Programs of CloudABI are for cloudabi-run, which finds out by itself.
if(CMAKE_HOST_SYSTEM_PROCESSOR IN_LIST CLOUDABI_NATIVE_ON)
  set(CLOUDABI_NATIVE ON)
else()
  set(CLOUDABI_NATIVE OFF)
endif()
# One variable for each target, as the superbuild asks for all of them.
find_program(CLOUDABI_QEMU_${CLOUDABI_ARCH} ${CLOUDABI_QEMU})
mark_as_advanced(CLOUDABI_QEMU_${CLOUDABI_ARCH})
set(CLOUDABI_QEMU_PROGRAM ${CLOUDABI_QEMU_${CLOUDABI_ARCH}})

set(CLOUDABI_LINUX_RUNNER "")
if(NOT CLOUDABI_NATIVE AND CLOUDABI_QEMU_PROGRAM)
  set(CLOUDABI_LINUX_RUNNER ${CLOUDABI_QEMU_PROGRAM})
endif()
if(CLOUDABI_NATIVE OR CLOUDABI_QEMU_PROGRAM)
  set(CLOUDABI_RUNS ON)
else()
  set(CLOUDABI_RUNS OFF)
endif()
