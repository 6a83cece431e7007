# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(onig
  VERSION 6.9.8
  SPDX BSD-2-Clause
  LICENSE_FILES COPYING
  SUMMARY "Regular expressions in many syntaxes and encodings (Oniguruma)"
  DESCRIPTION "onigposix.h has regcomp() and the like of Oniguruma's own; <regex.h> is the C library's. A \
program includes one of them."
  BUILD cmake
  OPTIONS
    -DENABLE_POSIX_API=ON
    -DINSTALL_DOCUMENTATION=OFF
  # onig-config names folders.
  LEAVE_OUT bin
  PKG_CONFIG oniguruma
  SAMPLE "^(test_(utf8|syntax|regset|back)|testp)$")
