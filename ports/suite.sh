#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Runs a port's own tests under the emulator; cmake/port/engine/suite.cmake calls it, with all that it
# needs in the environment. Its folder is build/<arch>/NAME-suite. What has passed isn't run again until
# the port, its suite, the compiler, or the headers or symbols of the runtime change: interrupted, it goes on
# where it was. To run tests again all the same, with the C library as it is now:
#
#   PORT_SUITE_AGAIN=REGEX cmake --build build -t <arch>-NAME-suite     (. for all)
#
# PORT_SUITE_SECONDS=N in the environment begins no test after so many seconds: those count as left, until they
# are run.
#
# A CMake project has its tests in ctest. For others ports/NAME/suite.sh defines, for a fresh folder:
#
#   suite_build    compiles the programs, with `program OUT ARG...` if they are C or C++ that expects a
#                  file system (see ambient/ambient.h)
#   suite_tests    names the tests: `check NAME COMMAND...`. $RUN starts a program in the current folder.
#
# and can define
#
#   suite_built_of what the folder was built from, if a change of the port itself is followed by less than
#                  building everything anew
#   suite_forget   removes what was built for the tests whose names match PORT_SUITE_AGAIN; without it
#                  everything is built anew
#
# results.tsv has a line for each test and compiler: key, name, result, cases inside, seconds, and the
# revision of this repository that it was run with. A test that is itself many writes a line for each into
# work/parts/TEST.tsv: name, pass, fail or excluded, and the reason.
set -euo pipefail
: "${PORT_NAME:?}" "${PORT_SUITE_DIR:?}" "${PORT_KEY:?}" "${PORT_REVISION:?}" "${CLOUDABI_PREFIX:?}"
ports=$(cd "$(dirname "$0")" && pwd)
export RUN="cloudabi-run -e --command --dir=."
results=$PORT_SUITE_DIR/results.tsv
# Of other folders, what the suite can use: stderr.h is named by the recipe, Boost's files by name by the suite.
used=("$ports"/ambient/{ambient.c,ambient.h,srand.h,include/utime.h,include/sys/param.h})
! grep -qF /ambient/stderr.h "$PORT_DIR/port.cmake" || used+=("$ports/ambient/stderr.h")
! grep -qsF boost/suite/suite.cc "$PORT_DIR"/suite.* || used+=("$ports"/boost/suite/suite.{cc,h})
for file in "$PORT_DIR"/suite.* "$PORT_DIR"/suite/*; do [ ! -f "$file" ] || used+=("$file"); done
key=$({ echo "$PORT_KEY"; cat "${used[@]}"; } | sha256sum | cut -c1-16)
limit=${PORT_SUITE_TIMEOUT:-1800}
passed=0 failed=0 skipped=0 kept=0 excluded=0 left=0

# Compiles a program of the suite from its sources and other arguments of the compiler.
program() { # out arg...
  local out=$1 compiler=$CC ambient=$1.ambient.o word status=0
  shift
  for word in "$@"; do case $word in *.cc | *.cpp | *.cxx) compiler=$CXX ;; esac; done
  # shellcheck disable=SC2086
  $CC $CFLAGS ${AMBIENT:+"-DAMBIENT_ENVIRONMENT=$AMBIENT"} -c -o "$ambient" "$ports/ambient/ambient.c"
  # shellcheck disable=SC2086
  $compiler $CFLAGS -w -include "$ports/ambient/ambient.h" -idirafter "$ports/ambient/include" -o "$out" "$@" "$ambient" ||
    status=$?
  rm "$ambient"
  return $status
}

# How many tests a program says that it ran.
cases() { # log
  awk '/^\[==========\] [0-9]+ tests? from .* ran\./ {n += $2} /^PASS[: ]/ {++n}
    /^\[doctest\] test cases: / {n += $4}
    /^[0-9]+ of [0-9]+ tests passed / {n += $1}
    END {print n + 0}' "$1"
}

# Puts a line into results.tsv, in place of an earlier one.
note() { # name result cases seconds
  # As text: a name can have + or ( in it. Nothing left is no error, anything else is one.
  { [ ! -e "$results" ] || grep -vF -- "$key	$1	" "$results" || [ $? = 1 ]; } > "$results.new"
  printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$key" "$1" "$2" "$3" "$4" "$PORT_REVISION" >> "$results.new"
  mv "$results.new" "$results"
}

check() { # name command...
  local name=$1 log start status=0 result=pass
  shift
  [ -z "${PORT_SUITE_ONLY:-}" ] || [[ $name =~ ${PORT_SUITE_ONLY:-} ]] || return 0
  if [ -n "${PORT_SUITE_WITHOUT:-}" ] && [[ $name =~ $PORT_SUITE_WITHOUT ]]; then
    note "$name" excluded 0 0
    excluded=$((excluded + 1))
    return 0
  fi
  if grep -qsF -- "$key	$name	pass	" "$results"; then
    kept=$((kept + 1))
    return 0
  fi
  if [ -n "${PORT_SUITE_SECONDS:-}" ] && [ $SECONDS -ge "$PORT_SUITE_SECONDS" ]; then
    # What has failed stays a failure until it is run again.
    if grep -qsF -- "$key	$name	fail(" "$results"; then
      failed=$((failed + 1))
      return 0
    fi
    note "$name" left 0 0
    left=$((left + 1))
    return 0
  fi
  log=$PORT_SUITE_DIR/logs/${name//\//-}.log
  start=$SECONDS
  # A function bounds itself.
  if [ "$(type -t "$1")" = function ]; then
    "$@" > "$log" 2>&1 < /dev/null || status=$?
  else
    timeout "$limit" "$@" > "$log" 2>&1 < /dev/null || status=$?
  fi
  case $status in
    0) ;;
    77) result=skip ;;
    *) result="fail($status)" ;;
  esac
  note "$name" "$result" "$(cases "$log")" $((SECONDS - start))
  if [ $status = 0 ]; then
    passed=$((passed + 1))
    echo "$PORT_NAME: $name: passed in $((SECONDS - start)) s"
  elif [ $status = 77 ]; then
    skipped=$((skipped + 1))
    echo "$PORT_NAME: $name: skipped, as the test itself says in $log"
  else
    failed=$((failed + 1))
    echo "$PORT_NAME: $name: FAILED ($status), see $log"
    tail -n 5 "$log" | sed 's/^/  /'
  fi
}

# The suite of a CMake project: configured with $PORT_SUITE_CONFIGURE, or as the port was built.
suite_project() {
  suite_build() {
    [ -n "${PORT_SUITE_CONFIGURE:-}" ] || return 0
    eval "cmake -S \"\$PORT_PROJECT_DIR\" -B . $PORT_SUITE_CONFIGURE"
    [ -n "$(test_names)" ] || { echo "$PORT_NAME: the project has no tests"; return 1; }
  }
  # A program is built when its test is run: a sample needs few of them, one that can't be compiled is one
  # failure, and others can be for this machine's Python, for example. It has the name of its test;
  # where it hasn't, everything is built.
  project_test() { # name
    local targets=()
    if ninja -C "$PORT_TEST_DIR" -t query "$1" > /dev/null 2>&1; then targets=(--target "$1"); fi
    cmake --build "$PORT_TEST_DIR" "${targets[@]}" || return 1
    # What ctest says in front of each line would hide from cases() what the program says.
    timeout "$limit" ctest --test-dir "$PORT_TEST_DIR" -R "^$(sed 's/[][\\().*+?^$|]/\\&/g' <<< "$1")\$" --output-on-failure -V --no-tests=error |
      sed 's/^[0-9]*: //'
  }
  test_names() { ctest --test-dir "$PORT_TEST_DIR" -N | sed -n 's/.*Test *#[0-9]*: //p'; }
  suite_tests() {
    local name
    while IFS= read -r name; do
      check "$name" project_test "$name"
    done < <(test_names)
  }
}

suite_built_of() { echo "$key"; }
suite_forget() { rm -f "$PORT_SUITE_DIR/built" "$PORT_SUITE_DIR/building"; }

if [ -f "$PORT_DIR/suite.sh" ]; then
  # shellcheck disable=SC1091
  . "$PORT_DIR/suite.sh"
else
  suite_project
fi

mkdir -p "$PORT_SUITE_DIR/logs" "$PORT_SUITE_DIR/work"
cd "$PORT_SUITE_DIR/work"
if [ -n "${PORT_SUITE_AGAIN:-}" ] && [ -f "$results" ]; then
  # Not by -v, which would take backslashes away.
  awk -F '\t' '$2 !~ ENVIRON["PORT_SUITE_AGAIN"]' "$results" > "$results.new"
  mv "$results.new" "$results"
  suite_forget
fi
of=$(suite_built_of)
if [ "$(cat ../built 2> /dev/null)" != "$of" ]; then
  [ "$(cat ../building 2> /dev/null)" = "$of" ] || { rm -rf ./* && echo "$of" > ../building; }
  echo "$PORT_NAME: building its tests"
  # Not as a condition, within which it would go on after an error.
  set +e
  (set -e; suite_build) > ../logs/build.log 2>&1
  status=$?
  set -e
  if [ $status != 0 ]; then
    tail -n 20 ../logs/build.log
    echo "$PORT_NAME: its tests can't be built, see $PORT_SUITE_DIR/logs/build.log"
    exit 1
  fi
  echo "$of" > ../built
fi
# What parts gave with another key doesn't count. The record has to know of which version what is here now is.
for file in parts/*.tsv; do
  [ ! -e "$file" ] || grep -qsF -- "$key	$(basename "$file" .tsv)	" "$results" || rm "$file"
done
[ -n "${PORT_SUITE_ONLY:-}" ] || echo "${PORT_VERSION:-}" > ../version
suite_tests
[ $((passed + failed + skipped + kept + excluded + left)) -gt 0 ] ||
  { echo "$PORT_NAME: there is no test${PORT_SUITE_ONLY:+ that SAMPLE names: $PORT_SUITE_ONLY}"; exit 1; }
# A sample isn't a run that counts.
[ -n "${PORT_SUITE_ONLY:-}" ] || printf '%s\n' "$key" "${PORT_VERSION:-}" > ../key
more=
[ $excluded = 0 ] || more=", $excluded excluded by SUITE_WITHOUT"
[ $left = 0 ] || more="$more, $left left"
echo "$PORT_NAME: $passed passed, $kept had passed before, $skipped skipped, $failed failed$more"
[ $failed = 0 ]
