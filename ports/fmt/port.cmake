# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(fmt
  VERSION 9.1.0
  SPDX MIT
  LICENSE_FILES LICENSE.rst
  SUMMARY "Formatting library for C++, after which std::format is made"
  DESCRIPTION "print() and printf() take a stream first, as there is no standard output. fmt::file, \
fmt::buffered_file and fmt::output_file() take a directory's descriptor first."
  TEST_DEPENDS googletest
  BUILD cmake
  OPTIONS -DFMT_DOC=OFF -DFMT_TEST=OFF
  PKG_CONFIG fmt
  SAMPLE ^os-test$)
