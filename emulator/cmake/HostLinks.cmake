# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# On the machine that the emulator runs on natively it is a command as well.
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/link)
file(CREATE_LINK ../libexec/cloudabi/${CLOUDABI_TRIPLE}/cloudabi-emulate
  ${CMAKE_CURRENT_BINARY_DIR}/link/cloudabi-emulate SYMBOLIC)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/link/cloudabi-emulate DESTINATION ${CMAKE_INSTALL_BINDIR})
