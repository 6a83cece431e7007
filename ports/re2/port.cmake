# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(re2
  VERSION 20220601
  SPDX BSD-3-Clause
  LICENSE_FILES LICENSE
  SUMMARY "Regular expressions in linear time"
  BUILD cmake
  OPTIONS
    -DRE2_BUILD_TESTING=ON
    -DRE2_TEST_OPTIONS=-include|${PORT_DIR}/../ambient/stderr.h
  # Its tests are compiled when they are run.
  COMPILE re2
  LIBRARIES re2
  SAMPLE "^(search_test|set_test|charclass_test)$")
