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
  local flags="-std=c++14 -O1 -I$PORT_SOURCE_DIR -I$tests -DEIGEN_TEST_FUNC=$1 -DEIGEN_TEST_MAX_SIZE=320" status=0
  [ "$1" != packetmath ] || flags="$flags -DEIGEN_FAST_MATH=1"
  # shellcheck disable=SC2086
  { program "$2" $flags "-DEIGEN_TEST_PART_${3:-ALL}=1" "$tests/$1.cpp" && timeout 1800 $RUN "./$2"; } \
    > "parts/$2.log" 2>&1 || status=$?
  if [ $status = 0 ]; then
    rm "$2" "parts/$2.log"
    printf '%s\tpass\t\n' "$2" >> "parts/$1.new"
  else
    printf '%s\tfail\tstatus %s\n' "$2" $status >> "parts/$1.new"
  fi
}

# All parts of a test, as many at once as there are processors; those that had passed before an interruption
# are kept.
eigen_test() { # name
  local number test log count=0
  [ -f "$tests/$1.cpp" ] || { echo "Eigen has no test $1"; return 1; }
  touch "parts/$1.new"
  sed -i '/\tpass\t/!d' "parts/$1.new"
  rm -f "parts/$1"{,_[0-9]*}.log
  while read -r number; do
    test=$1${number:+_$number}
    count=$((count + 1))
    ! grep -q "^$test	pass	" "parts/$1.new" || continue
    if [ -n "${EIGEN_PARTS:-}" ] && [ $count -gt "$EIGEN_PARTS" ]; then
      printf '%s\tleft\tthe first %s\n' "$test" "$EIGEN_PARTS" >> "parts/$1.new"
      continue
    fi
    while [ "$(jobs -rp | wc -l)" -ge "$PORT_JOBS" ]; do wait -n || true; done
    part "$1" "$test" "$number" &
  done <<< "$(parts "$1")"
  wait
  sort -V "parts/$1.new" > "parts/$1.tsv"
  sed -n 's/\tpass\t.*//p' "parts/$1.tsv" | sed 's/^/PASS: /'
  for log in "parts/$1"{,_[0-9]*}.log; do
    [ ! -f "$log" ] || { echo "$log:"; cat "$log"; }
  done
  ! grep -q '	fail	' "parts/$1.tsv"
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
