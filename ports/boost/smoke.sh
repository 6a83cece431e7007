#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Builds the programs in example/ with the CMake package files that the port installs, and runs them.
set -euo pipefail
example=$(cd "$(dirname "$0")" && pwd)/example
prefix=$(dirname "$(dirname "$(command -v cloudabi-run)")")
cmake -S "$example" -B . -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 \
  -DCMAKE_TOOLCHAIN_FILE="$prefix/share/cmake/CloudABI.cmake" -DCLOUDABI_TARGET="${CC%-cc}"
cmake --build .
ctest --output-on-failure
