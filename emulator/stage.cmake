# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The emulator of one target: a Linux program for that target's machine, without a C library, so
# that clang and LLD are all that it takes to build it for any of them.
cloudabi_stage(emulator
  SOURCE_DIR ${CMAKE_SOURCE_DIR}/emulator
  NATIVE
  HOST_PREFIX
  TESTS)
