# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The programs of test/CMakeLists.txt that need no other library, each in the parts that its CMake
# project has. A part is compiled when its turn comes: that takes nearly all of the time, minutes for
# some, and hours for all 720. A test's results are in parts/TEST.tsv.
#
#   EIGEN_TESTS="rand block"   only these
#   EIGEN_PARTS=1              of each test, the first part, or so many; the others count as left
tests=$PORT_SOURCE_DIR/test

suite_build() { mkdir -p parts; }

suite_forget() {
  local name
  for name in $(names); do
    ! [[ $name =~ $PORT_SUITE_AGAIN ]] || rm -f "parts/$name".*
  done
}

# Those that are named before what is found on the machine decides: packages, CUDA, Qt.
names() {
  [ -z "${EIGEN_TESTS:-}" ] || { echo "$EIGEN_TESTS"; return; }
  sed -n '/ei_add_test(rand)/,/ei_add_test(denseLM)/s/^ *ei_add_test(\([a-z0-9_]*\).*/\1/p' "$tests/CMakeLists.txt"
}

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

# All parts of a test; those that had passed before an interruption are kept.
eigen_test() { # name
  local number test status failed=0 count=0
  [ -f "$tests/$1.cpp" ] || { echo "Eigen has no test $1"; return 1; }
  touch "parts/$1.new"
  while read -r number; do
    test=$1${number:+_$number}
    count=$((count + 1))
    ! grep -q "^$test	pass	" "parts/$1.new" || continue
    sed -i "/^$test	/d" "parts/$1.new"
    if [ -n "${EIGEN_PARTS:-}" ] && [ $count -gt "$EIGEN_PARTS" ]; then
      printf '%s\tleft\tthe first %s\n' "$test" "$EIGEN_PARTS" >> "parts/$1.new"
      continue
    fi
    status=0
    part "$1" "$test" "$number" || status=$?
    if [ $status = 0 ]; then
      printf '%s\tpass\t\n' "$test" >> "parts/$1.new"
    else
      printf '%s\tfail\tstatus %s\n' "$test" $status >> "parts/$1.new"
      failed=1
    fi
  done <<< "$(parts "$1")"
  cp "parts/$1.new" "parts/$1.tsv"
  sed -n 's/\tpass\t.*//; s/^/PASS: /p' "parts/$1.tsv"
  return $failed
}

suite_tests() {
  local name
  for name in $(names); do
    # One of which parts were left has more to run, unless as many are asked for as then.
    ! grep -s '	left	' "parts/$name.tsv" | grep -vx ".*	left	the first ${EIGEN_PARTS:-all}" > /dev/null ||
      sed -i "/^$key	$name	/d" "$results"
    check "$name" eigen_test "$name"
  done
}
