# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(re2
  VERSION 20220601
  SPDX BSD-3-Clause
  LICENSE_FILES LICENSE
  SUMMARY "Regular expressions in linear time"
  BUILD cmake
  OPTIONS -DRE2_BUILD_TESTING=OFF
  LIBRARIES re2
  SUITE
    -DRE2_BUILD_TESTING=ON
    "-DCMAKE_CXX_FLAGS=-include ${PORT_DIR}/suite.h"
  SAMPLE "^(search_test|set_test|charclass_test)$")
