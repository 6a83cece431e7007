#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The tests of <argdata.hpp>, on the target, with GoogleTest's library of the prefix.
. "$(dirname "$0")/lib.sh"

run 0 "$CLOUDABI_TRIPLE-c++" -std=c++20 -O1 -o tests \
  "$programs/../../argdata/test/argdata_hpp_test.cc" -lgtest -lgtest_main
run 0 cloudabi-run -e --command ./tests
expect_part 'all pass' '[  PASSED  ]' "$(cat out err)"
finish
