# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The emulator's tests that need a C library on the target.
cloudabi_stage(emulator-guest
  SOURCE_DIR ${CMAKE_SOURCE_DIR}/emulator/guest
  DEPENDS cxx-runtime emulator
  TESTS)
