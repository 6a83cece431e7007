# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(benchmark
  VERSION 1.7.1
  SPDX Apache-2.0
  LICENSE_FILES LICENSE
  COPYRIGHT "2015-2022 Google Inc. and the authors of Google Benchmark"
  SUMMARY "Google's library for benchmarks of functions"
  DESCRIPTION "Results are written to the descriptor that is given as stdout, or else to stderr; a \
reporter can be given any other stream. A file reporter writes to the stream that it was given, as \
there are no files by name for --benchmark_out."
  TEST_DEPENDS googletest
  BUILD cmake
  OPTIONS
    -DBENCHMARK_ENABLE_TESTING=OFF
    -DBENCHMARK_INSTALL_DOCS=OFF
    -DBENCHMARK_ENABLE_WERROR=OFF
  PKG_CONFIG benchmark
  SAMPLE ^basic_benchmark$)
