# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The tests of test/CMakeLists.txt, with the arguments that they have there and the port of GoogleTest. A
# program is compiled when its turn comes. report_aggregates_only_test and display_aggregates_only_test
# read the file that --benchmark_out names; the assembly tests compile only.
tests=$PORT_SOURCE_DIR/test
flags="-std=c++17 -O1 -UNDEBUG -DTEST_BENCHMARK_LIBRARY_HAS_NO_ASSERTIONS -DBENCHMARK_STATIC_DEFINE
  -I$PORT_SOURCE_DIR/include -I$PORT_SOURCE_DIR/src"

suite_build() {
  # The tests of flags set variables of the environment, which the library reads here.
  # shellcheck disable=SC2086
  $CXX $CXXFLAGS -w -include "$ports/ambient/ambient.h" $flags -c -o flags.o "$PORT_SOURCE_DIR/src/commandlineflags.cc"
  # shellcheck disable=SC2086
  $CXX $CXXFLAGS -w -include "$ports/ambient/ambient.h" -include "$ports/boost/suite/suite.cc" $flags -c -o output.o "$tests/output_test_helper.cc"
}

built() { # program
  local with=(flags.o) main=-lbenchmark_main
  [ ! -x "$1" ] || return 0
  case $1 in
    cxx03_test) with+=(-std=c++98) ;;
    *_gtest) main="-lgmock_main -lgmock -lgtest" ;;
  esac
  ! grep -q output_test.h "$tests/$1.cc" || with+=(output.o)
  # shellcheck disable=SC2086
  program "$1" $flags "${with[@]}" "$tests/$1.cc" $main -lbenchmark
}

run() { # program arg...
  # shellcheck disable=SC2086
  built "$1" && timeout 600 $RUN "./$1" "${@:2}"
}

suite_tests() {
  local name filter count program arguments
  while IFS=: read -r name filter count; do
    check "$name" run filter_test --benchmark_min_time=0.01 "--benchmark_filter=$filter" "$count"
    check "${name}_list_only" run filter_test --benchmark_list_tests "--benchmark_filter=$filter" "$count"
  done < <(sed -n 's/^add_filter_test(\([^ ]*\) "\(.*\)" \([0-9]*\))/\1:\2:\3/p' "$tests/CMakeLists.txt")
  while read -r name program arguments; do
    case $name in *_aggregates_only_test | '${'*) continue ;; esac
    # shellcheck disable=SC2086
    check "$name" run "$program" ${arguments/'${COMPLEXITY_MIN_TIME}'/0.01}
  done < <(sed -n 's/^ *add_test(NAME \([^ ]*\) COMMAND \([^ )]*\) *\(.*\))$/\1 \2 \3/p' "$tests/CMakeLists.txt")
  for name in $(sed -n 's/^ *add_gtest(\([a-z_]*\))/\1/p' "$tests/CMakeLists.txt"); do check "$name" run "$name"; done
}
