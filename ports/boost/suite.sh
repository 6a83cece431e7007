#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The suites of Boost's libraries, run by b2 under the emulator; ports/suite.sh reads this. b2 keeps what
# has passed in its build folder, so that an interrupted run goes on where it was, and runs those tests
# again that a changed header or library belongs to. A library's results are in parts/LIBRARY.tsv: test,
# result, reason. suite/results.sh says what is excluded, and for which reasons.
#
#   BOOST_LIBRARIES="array system"  only these; suite/libraries names them all
#   BOOST_SECONDS=600               how long the tests of one library may take, 7200 if not given
#   BOOST_SUBSETS=no                all tests of each library, also where suite/subsets names some
boost_build=${PORT_SUITE_DIR%-suite}
boost_suite=$PORT_DIR/suite

# A change of Boost itself is left to b2.
suite_built_of() { cat <(echo "$PORT_TOOLS_KEY") "$boost_suite"/suite.* "$ports/ambient/srand.h" | sha256sum | cut -c1-16; }

suite_forget() {
  local library
  for library in $(boost_libraries); do
    ! [[ $library =~ $PORT_SUITE_AGAIN ]] || rm -rf "b2/boost/bin.v2/libs/$library/test"
  done
}

suite_build() {
  mkdir -p parts files
  "$CLOUDABI_TRIPLE-c++" -std=c++20 -O1 -c -o suite.o "$boost_suite/suite.cc"
  # As the port was configured, but for the compiler.
  sed "s|^using clang : : [^:]*|using clang : : $boost_suite/compile.sh |" "$boost_build/user-config.jam" > user-config.jam
}

boost_libraries() { echo "${BOOST_LIBRARIES:-$(sed '/^#/d' "$boost_suite/libraries")}"; }

suite_tests() {
  local library
  for library in $(boost_libraries); do
    # One of which a part was run has more.
    [ "${BOOST_SUBSETS:-yes}" != no ] || ! grep -qsP '\tleft\t' "parts/$library.tsv" || sed -i "/^$key\t$library\t/d" "$results"
    check "$library" boost_library "$library"
  done
}

# What b2 builds for the tests of one library: all, or those that suite/subsets names, of which it is asked
# first which there are.
boost_targets() { # library b2...
  local library=$1 pattern not="" plan=parts/$1.plan
  shift
  rm -f "$plan"
  pattern=$(awk -v library="$library" '$1 == library { print $2 }' "$boost_suite/subsets")
  if [ -z "$pattern" ] || [ "${BOOST_SUBSETS:-yes}" = no ]; then
    echo "libs/$library/test"
    return
  fi
  (cd "$boost_build/tree" && "$@" -n -a "libs/$library/test") |
    sed -n "s|^[*][*]passed[*][*] .*/libs/$library/test/\(.*\)[.]test/clang-linux.*|\1|p" | LC_ALL=C sort -u > "$plan"
  [[ $pattern != !* ]] || not=-v
  # A test in a folder belongs to that folder's project.
  grep $not -xE -e "${pattern#!}" "$plan" | sed "s|^|libs/$library/test/|; s|/\([^/]*\)\$|//\1|"
}

# Builds and runs the tests of one library.
boost_library() { # library
  local work=$PWD log=$PORT_SUITE_DIR/logs/$1.b2.log options targets status=0
  [ -d "$boost_build/tree/libs/$1/test" ] || { echo "Boost has no libs/$1/test"; return 1; }
  mapfile -t options < <(sed "s|^--user-config=.*|--user-config=$work/user-config.jam|" "$boost_build/b2-options")
  set -- "$1" "$boost_build/engine/b2" "${options[@]}" --build-dir="$work/b2" -j"$PORT_JOBS" variant=debug debug-symbols=off \
    cxxflags="-include $boost_suite/suite.h" linkflags="$work/suite.o" \
    testing.launcher="$boost_suite/run.sh $work/files"
  export SUITE_HEADERS=$work/headers
  mapfile -t targets < <(boost_targets "$@")
  [ ${#targets[@]} -gt 0 ] || { echo "none of the tests of $1 that suite/subsets names is there"; return 1; }
  (cd "$boost_build/tree" && timeout "${BOOST_SECONDS:-7200}" "${@:2}" "${targets[@]}") > "$log" 2>&1 || status=$?
  # b2 fails with 1 when a test did; anything else means that there were tests it didn't come to.
  [ $status -le 1 ] || { echo "b2 has not come to its end ($status), see $log"; return 1; }
  # As a condition, this function goes on after an error.
  "$boost_suite/results.sh" "$1" "$work/b2" "$log" > "parts/$1.new" || { echo "results.sh has failed"; return 1; }
  mv "parts/$1.new" "parts/$1.tsv" || return
  sed -n 's/\t.*//; s/^/PASS: /p' < <(grep -P '\tpass\t' "parts/$1.tsv")
  if grep -P '\tfail\t' "parts/$1.tsv"; then return 1; fi
  grep -qP '\tpass\t' "parts/$1.tsv"
}
