# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(lua
  VERSION 5.4.4
  SPDX MIT
  # The text is at its end.
  LICENSE_FILES src/lua.h
  COPYRIGHT "1994-2022 Lua.org, PUC-Rio"
  SUMMARY "Scripting language for embedding, and its interpreter"
  DESCRIPTION "lua runs a script on the descriptors of its Argdata; the library \"cloudabi\" has \
directories as objects. Functions that take names of files, the environment or a shell are absent."
  BUILD make
  OPTIONS -f ${PORT_DIR}/src/Makefile PORT_DIR=${PORT_DIR} VERSION=5.4.4
  PKG_CONFIG lua
  SAMPLE .)
