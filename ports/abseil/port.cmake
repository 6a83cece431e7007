# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(abseil
  VERSION 20220623.1
  SPDX Apache-2.0
  LICENSE_FILES LICENSE
  COPYRIGHT "2017-2022 The Abseil Authors"
  SUMMARY "Google's C++ libraries: containers, strings, time, synchronization"
  DESCRIPTION "For C++17 and later. Time zones are those of the C library, by name; flags come from the \
arguments that main() is given. Left out are what handles signals, symbol names in back traces, and \
PrintF()."
  TEST_DEPENDS googletest
  BUILD cmake
  OPTIONS
    -DCMAKE_CXX_STANDARD=17
    # Its headers ask clang in words that clang has better ones for by now.
    -DCMAKE_CXX_FLAGS=-Wno-deprecated-builtins
    # The C library has clocks, where others have them in librt, whose place would be recorded.
    -DLIBRT=OFF
    -DABSL_BUILD_TESTING=ON
    -DABSL_USE_EXTERNAL_GOOGLETEST=ON
    # Its tests take twice as long to compile with all optimization.
    -DABSL_MORE_TEST_COPTS=-include|${PORT_DIR}/../ambient/stderr.h|-O1
  LEAVE_OUT include/absl/debugging/failure_signal_handler.h
  PKG_CONFIG
    absl_btree absl_cord absl_flags absl_flags_parse absl_flat_hash_map absl_flat_hash_set absl_hash
    absl_node_hash_map absl_random_random absl_stacktrace absl_status absl_statusor absl_str_format absl_strings
    absl_synchronization absl_time
  SAMPLE "^absl_(barrier_test|blocking_counter_test|notification_test|status_test)$")
