# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The programs of test/CMakeLists.txt that need no other library, each in the parts that its CMake
# project has. A part is compiled when its turn comes: that takes nearly all of the time, minutes for
# some.
tests=$PORT_SOURCE_DIR/test

suite_build() { :; }

# Those that are named before what is found on the machine decides: packages, CUDA, Qt.
names() { sed -n '/ei_add_test(rand)/,/ei_add_test(denseLM)/s/^ *ei_add_test(\([a-z0-9_]*\).*/\1/p' "$tests/CMakeLists.txt"; }

parts() { # name
  grep -oE '(EIGEN_TEST_PART_|CALL_SUBTEST_)[0-9]+|EIGEN_SUFFIXES(;[0-9]+)+' "$tests/$1.cpp" |
    grep -oE '[0-9]+' | sort -nu || true
}

part() { # name test [part]
  local flags="-std=c++14 -O1 -I$PORT_SOURCE_DIR -I$tests -DEIGEN_TEST_FUNC=$1 -DEIGEN_TEST_MAX_SIZE=320"
  [ "$1" != packetmath ] || flags="$flags -DEIGEN_FAST_MATH=1"
  # shellcheck disable=SC2086
  program "$2" $flags "-DEIGEN_TEST_PART_${3:-ALL}=1" "$tests/$1.cpp" && timeout 1800 $RUN "./$2" || return
  rm "$2"
}

suite_tests() {
  local name number
  while read -r name; do
    if [ -z "$(parts "$name")" ]; then
      check "$name" part "$name" "$name"
    else
      for number in $(parts "$name"); do check "${name}_$number" part "$name" "${name}_$number" "$number"; done
    fi
  done < <(names)
}
