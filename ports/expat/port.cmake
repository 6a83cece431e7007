# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(expat
  VERSION 2.5.0
  SPDX MIT
  LICENSE_FILES expat/COPYING
  SUMMARY "Parser for XML that calls back for each part of a document"
  BUILD cmake
  SUBDIR expat
  OPTIONS
    # xmlwf reads files by name; the examples read standard input.
    -DEXPAT_BUILD_TOOLS=OFF
    -DEXPAT_BUILD_EXAMPLES=OFF
    -DEXPAT_BUILD_DOCS=OFF
    -DEXPAT_BUILD_TESTS=OFF
    -DEXPAT_SHARED_LIBS=OFF
    # The salt of its hash tables comes from arc4random_buf().
    -DEXPAT_DEV_URANDOM=OFF
  PKG_CONFIG expat
  SAMPLE ^runtests$)
