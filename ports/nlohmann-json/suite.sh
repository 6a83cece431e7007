# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The programs tests/src/unit-*.cpp but those that read json_test_data, which isn't part of the source, and
# unit-windows_h. unit-32bit applies where pointers have 32 bits. Each is compiled when its turn comes, as
# that takes most of the time, and once for C++17.
tests=$PORT_SOURCE_DIR/tests

suite_build() {
  flags="-std=c++17 -O0 -I$tests/thirdparty/doctest -I$tests/thirdparty/fifo_map -DDOCTEST_CONFIG_SUPER_FAST_ASSERTS
    -DDOCTEST_CONFIG_NO_POSIX_SIGNALS -DJSON_TEST_KEEP_MACROS -DJSON_TEST_USING_MULTIPLE_HEADERS=1"
  # shellcheck disable=SC2086
  $CXX $CXXFLAGS -w -include "$PORT_DIR/suite.h" $flags -c -o unit.o "$tests/src/unit.cpp"
  echo "$flags" > flags
}

unit() { # file name
  local flags
  flags=$(cat flags)
  case $2 in
    unit-disabled_exceptions) flags="$flags -DJSON_NOEXCEPTION -fno-exceptions" ;;
    unit-comparison_legacy) flags="$flags -DJSON_USE_LEGACY_DISCARDED_VALUE_COMPARISON=1" ;;
  esac
  # shellcheck disable=SC2086
  program "$2" $flags "$1" unit.o && timeout 1800 $RUN "./$2" --no-skip || return
  rm "$2"
}

suite_tests() {
  local file name
  for file in "$tests"/src/unit-*.cpp; do
    name=$(basename "$file" .cpp)
    case $name in
      unit-windows_h) continue ;;
      unit-32bit) echo '__SIZEOF_POINTER__' | $CC -E -P - | grep -qx 4 || continue ;;
    esac
    grep -q make_test_data_available "$file" || check "$name" unit "$file" "$name"
  done
  check unit-comparison_legacy unit "$tests/src/unit-comparison.cpp" unit-comparison_legacy
}
