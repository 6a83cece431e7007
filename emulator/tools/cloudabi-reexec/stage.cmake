# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# cloudabi-reexec of one target.
cloudabi_stage(reexec
  SOURCE_DIR ${CMAKE_CURRENT_LIST_DIR}
  DEPENDS libc)
