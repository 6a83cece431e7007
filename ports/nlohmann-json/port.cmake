# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(nlohmann-json
  VERSION 3.11.2
  SPDX MIT
  LICENSE_FILES LICENSE.MIT
  SUMMARY "JSON for modern C++, in headers"
  BUILD cmake
  OPTIONS -DJSON_BuildTests=OFF
  PKG_CONFIG nlohmann_json
  SAMPLE ^unit-hash$)
