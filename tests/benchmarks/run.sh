#!/bin/sh
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# run.sh [OPTION…] PREFIX WORKDIR: measures programs in the emulator against the same programs on
# this machine, and prints tables of ratios. Both sides run in turns; what is printed are medians.
#
#   --smoke              tiny counts: shows that each benchmark runs, measures nothing
#   --only NAME          startup, calls, libc, leveldb or compile
#   --leveldb DIR        LevelDB's source, as patched for the port
#   --snappy DIR         snappy's source
#
# A part whose programs or sources are missing is left out with a line that says so (with --smoke,
# leveldb always is, as its native side takes a minute to build).
set -eu

triple=x86_64-unknown-cloudabi
here=$(cd "$(dirname "$0")" && pwd)
smoke= only= leveldb= snappy=
while [ $# -gt 0 ]; do
  case $1 in
    --smoke) smoke=1 ;;
    --only) only=$2; shift ;;
    --leveldb) leveldb=$2; shift ;;
    --snappy) snappy=$2; shift ;;
    -*) echo "run.sh: unknown option $1; see the head of $0" >&2; exit 1 ;;
    *) break ;;
  esac
  shift
done
if [ $# -ne 2 ]; then
  echo "usage: run.sh [OPTION...] PREFIX WORKDIR; see the head of $0 for options" >&2
  exit 1
fi
prefix=$(cd "$1" && pwd)
mkdir -p "$2"
work=$(cd "$2" && pwd)
run=$prefix/bin/cloudabi-run
emulate=$prefix/libexec/cloudabi/$triple/cloudabi-emulate

# many LARGE SMALL: a count, small for a smoke test.
many() { if [ -n "$smoke" ]; then echo "$2"; else echo "$1"; fi; }

wanted() { [ -z "$only" ] || [ "$only" = "$1" ]; }

skip() { echo "$1: left out: $2"; }

# Measurements are lines `ROUND NAME TIME`. row TITLE NAME BASE TARGET FILE: a line of a table, with the
# medians of both and the median of the ratios in each round: what slows the machine down for a
# while slows both sides of a round.
row() {
  awk -v title="$1" -v name="$2" -v base="$3" -v target="$4" '
    function median(values, count,   i, j, swap) {
      for (i = 2; i <= count; ++i)
        for (j = i; j > 1 && values[j - 1] > values[j]; --j) {
          swap = values[j]; values[j] = values[j - 1]; values[j - 1] = swap
        }
      return values[int((count + 1) / 2)]
    }
    $2 == name { ours[++n] = $3; of_round[$1] = $3 }
    $2 == base { theirs[++m] = $3; base_of_round[$1] = $3 }
    END {
      for (round in of_round)
        if (base_of_round[round] > 0)
          ratios[++k] = of_round[round] / base_of_round[round]
      if (k == 0) { printf "%-44s failed\n", title; exit 1 }
      printf "%-44s %12.10g %12.10g %7.2f %8s\n", title, median(ours, n), median(theirs, m),
             median(ratios, k), target
    }' "$5"
}

# heading UNIT: the first line of a table.
heading() { printf '%-44s %12s %12s %7s %8s\n' "" "this, $1" "base, $1" ratio target; }

build() {
  clang++-19 -std=c++20 -O2 "$here/alternate.cc" -o "$work/alternate"
  clang-19 -O2 -static "$here/programs/hello.c" -o "$work/hello-native"
  clang-19 -O2 -static "$here/programs/calls.c" -o "$work/calls-native"
  "$prefix/bin/$triple-cc" -O2 "$here/programs/hello.c" -o "$work/hello-guest"
  "$prefix/bin/$triple-cc" -O2 "$here/programs/calls.c" -o "$work/calls-guest"
  mkdir -p "$work/directory"
  printf '%%TAG ! tag:nuxi.nl,2015:cloudabi/\n---\n!fd stdout\n' > "$work/hello.yaml"
  # Argdata of a descriptor: its tag and the number 1.
  printf '\003\000\000\000\001' > "$work/hello.argdata"
}

startup() {
  echo "## Start-up of hello, world"
  set -- native "$work/hello-native" \
    :: emulate "$emulate" "$work/hello-guest" "$work/hello.argdata" \
    :: off "$run" -e --sandbox=off --config "$work/hello.yaml" "$work/hello-guest" \
    :: strict "$run" -e --config "$work/hello.yaml" "$work/hello-guest"
  bwrap=$(command -v bwrap || true)
  if [ -n "$bwrap" ] && "$bwrap" --unshare-all --ro-bind "$work/hello-native" /hello /hello > /dev/null 2>&1; then
    set -- "$@" :: bwrap "$bwrap" --unshare-all --ro-bind "$work/hello-native" /hello /hello
  else
    skip "bubblewrap" "not installed, or it can't unshare here"
  fi
  "$work/alternate" "$(many 200 3)" "$@" > "$work/startup"
  heading us
  row "cloudabi-emulate alone" emulate native 1.5 "$work/startup"
  row "cloudabi-run -e --sandbox=off" off native - "$work/startup"
  row "cloudabi-run -e" strict native 4.0 "$work/startup"
  if grep -q ' bwrap ' "$work/startup"; then
    row "cloudabi-run -e, against bwrap --unshare-all" strict bwrap 0.6 "$work/startup"
  fi
  echo
}

calls() {
  echo "## Loops of system calls, per turn"
  turns=$(many 20000 100)
  for level in strict off; do
    cat > "$work/calls.yaml" << EOF_
%TAG ! tag:nuxi.nl,2015:cloudabi/
---
directory: !file
  path: $work/directory
out: !fd stdout
turns: $turns
EOF_
    for round in $(seq "$(many 41 1)"); do
      "$run" -e --sandbox=$level --config "$work/calls.yaml" "$work/calls-guest" | sed "s/^/$round guest-/"
      "$work/calls-native" "$work/directory" "$turns" | sed "s/^/$round native-/"
    done > "$work/calls"
    heading ns
    row "one byte by pread, --sandbox=$level" guest-pread native-pread 1.15 "$work/calls"
    row "openat, fstat, close, --sandbox=$level" guest-open native-open 1.3 "$work/calls"
    row "clock_gettime, --sandbox=$level" guest-clock native-clock 1.15 "$work/calls"
    echo
  done
}

# The C library's functions one by one, against glibc and musl.
libc() {
  echo "## The C library"
  "$here/libc.sh" ${smoke:+--smoke} "$prefix" "$work"
  echo
}

# db_bench prints `NAME : VALUE micros/op; …`. db_lines ROUND SIDE: as measurements.
db_lines() { tr '\r' '\n' | awk -v round="$1" -v side="$2" '/micros\/op/ { print round, side "-" $1, $3 }'; }

# build_leveldb SIDE OPTION…: snappy and LevelDB with the same options on both sides. Its CMake test
# for snappy links it as C, so it wouldn't find it.
build_leveldb() {
  side=$1; shift
  [ ! -e "$work/$side-leveldb/db_bench" ] || return 0
  set -- -G Ninja "$@" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_C_FLAGS_RELEASE='-O2 -DNDEBUG' -DCMAKE_CXX_FLAGS_RELEASE='-O2 -DNDEBUG' \
    -DCMAKE_INSTALL_PREFIX="$work/$side" -DBUILD_SHARED_LIBS=OFF
  {
    cmake -S "$snappy" -B "$work/$side-snappy" "$@" -DSNAPPY_BUILD_TESTS=OFF -DSNAPPY_BUILD_BENCHMARKS=OFF
    cmake --build "$work/$side-snappy" -t install
    cmake -S "$leveldb" -B "$work/$side-leveldb" "$@" -DLEVELDB_BUILD_TESTS=ON -DLEVELDB_BUILD_BENCHMARKS=ON \
      -DHAVE_SNAPPY=ON -DCMAKE_CXX_FLAGS="-I$work/$side/include" -DCMAKE_EXE_LINKER_FLAGS="-L$work/$side/lib"
    cmake --build "$work/$side-leveldb" -t db_bench
  } > "$work/$side-leveldb.log" 2>&1 || { echo "leveldb: see $work/$side-leveldb.log" >&2; exit 1; }
}

leveldb() {
  echo "## LevelDB's db_bench, time per operation"
  if [ -n "$smoke" ]; then skip leveldb "--smoke"; return; fi
  if [ ! -d "$leveldb" ] || [ ! -d "$snappy" ]; then skip leveldb "no sources given"; return; fi
  build_leveldb guest -DCMAKE_TOOLCHAIN_FILE="$prefix/share/cmake/CloudABI.cmake"
  build_leveldb native -DCMAKE_C_COMPILER=clang-19 -DCMAKE_CXX_COMPILER=clang++-19
  guest=$work/guest-leveldb/db_bench
  native=$work/native-leveldb/db_bench
  list=fillseq,fillrandom,readrandom,readseq
  for round in $(seq 3); do
    rm -rf "$work/db-guest" "$work/db-native"
    mkdir -p "$work/db-guest" "$work/db-native"
    "$run" -e --command --dir="$work/db-guest" "$guest" --benchmarks=$list 2>&1 | db_lines "$round" guest
    "$native" --benchmarks=$list --db="$work/db-native" 2>&1 | db_lines "$round" native
  done > "$work/db"
  heading us
  for name in fillseq fillrandom readrandom readseq; do
    row $name guest-$name native-$name 1.05 "$work/db"
  done
  echo
}

compile() {
  echo "## Compiling and linking a C++ hello, -O2"
  # The same work by clang-19 and LLD as they come from the distribution: our target, headers and
  # libraries, in two commands; and what a user of this machine's own libraries waits for.
  system=$prefix/$triple
  if [ ! -e "$system/lib/libc++.a" ]; then skip compile "$system/lib/libc++.a doesn't exist"; return; fi
  cat > "$work/two-commands" << EOF_
#!/bin/sh -e
clang++-19 --target=$triple -D__CloudABI__=1 -fPIE -ffunction-sections -fdata-sections -O2 \\
  -nostdlibinc -isystem $system/include/c++/v1 -isystem $system/include \\
  -c $here/programs/hello.cc -o $work/two.o
ld.lld-19 -pie --no-dynamic-linker -z relro --eh-frame-hdr --gc-sections -z separate-loadable-segments \\
  -o $work/two $system/lib/crt0.o $system/lib/crtbegin.o $work/two.o -L$system/lib -lc++ -lc++abi \\
  -lunwind -lc -lcompiler_rt $system/lib/crtend.o
EOF_
  chmod +x "$work/two-commands"
  "$work/alternate" "$(many 15 1)" \
    ours "$prefix/bin/$triple-c++" -O2 "$here/programs/hello.cc" -o "$work/ours" \
    :: two "$work/two-commands" \
    :: native clang++-19 -O2 -fuse-ld=lld "$here/programs/hello.cc" -o "$work/theirs" > "$work/compile"
  heading us
  row "our c++, against clang-19 and lld" ours two 1.0 "$work/compile"
  row "our c++, against a native hello" ours native - "$work/compile"
  echo
}

build
for part in startup calls libc leveldb compile; do
  if wanted $part; then $part; fi
done
