# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Generates everything into a fresh folder and compares it with abi/golden.
file(REMOVE_RECURSE ${GENERATED})
execute_process(COMMAND ${GENERATOR} ${TEXT} ${GENERATED} COMMAND_ERROR_IS_FATAL ANY)
include(${CMAKE_CURRENT_LIST_DIR}/compare.cmake)
