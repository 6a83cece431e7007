#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# ports/suite.sh with a suite that only counts its runs: what is kept, what runs again, what is recorded; then
# ports/record.sh and ports/table.sh, which have to keep what another build has found out.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
failures=0
fail() {
  echo "FAIL: $*"
  sed 's/^/  /' out
  failures=$((failures + 1))
}

# A tree with one port.
mkdir -p ports/example/patches cmake sources build/x86_64/ports/example prefix/bin
cp "$root"/ports/{suite,record,table}.sh "$root/ports/facts.cmake" ports
cp -r "$root/ports/ambient" ports
cp -r "$root"/cmake/{port,targets} cmake
printf '# comment\nexample\t1\tx.tar\t0\tx\t-\t-\n' > sources/sources.lock
echo 'cloudabi_port(example VERSION 1 SPDX MIT LICENSE_FILES COPYING SUMMARY "A test" BUILD make)' > ports/example/port.cmake
echo 'set(PORT_VERSION [==[1]==])' > build/x86_64/ports/example/recipe.cmake
printf 'set(CLOUDABI_TRIPLE [==[triple]==])\nset(CLOUDABI_PREFIX [==[%s/prefix]==])\n' "$folder" > build/x86_64/ports/target.cmake
printf '#!/bin/sh\necho "Debian clang version 19.1.7"\n' > prefix/bin/triple-cc
chmod +x prefix/bin/triple-cc
printf '# columns\n' > ports/results.tsv
touch fails
cat > ports/example/suite.sh << 'END'
suite_build() { echo built >> "$COUNT"; }
suite_tests() {
  check good bash -c 'echo good >> "$COUNT"; echo "PASS: inside"'
  check late bash -c 'echo late >> "$COUNT"; ! [ -e "$FAILS" ]'
  check absent bash -c 'echo absent >> "$COUNT"; exit 77'
  check unfit bash -c 'echo unfit >> "$COUNT"; exit 1'
}
END
export COUNT=$folder/count FAILS=$folder/fails
export PORT_SUITE_WITHOUT='^unfit$' PORT_NAME=example PORT_DIR=$folder/ports/example PORT_SUITE_DIR=$folder/build/x86_64/example-suite
export CLOUDABI_PREFIX=$folder/prefix CLOUDABI_TRIPLE=triple PORT_KEY=one PORT_REVISION=r1

ran() { # what ran
  : > count
  "$folder/ports/suite.sh" > out 2>&1
  local status=$? what
  what=$(tr '\n' ' ' < count)
  [ "$what" = "${1:+$1 }" ] || fail "ran ($what) instead of ($1)"
  return $status
}

ran 'built good late absent' && fail "a failing test is no failure"
ran 'late absent' && fail "a failing test is no failure the second time"
rm fails
PORT_REVISION=r2 ran 'late absent' || fail "what has failed and works now is a failure"
grep -q 'example: 1 passed, 1 had passed before, 1 skipped, 0 failed, 1 excluded by SUITE_WITHOUT' out || fail "the last line"
PORT_SUITE_SECONDS=0 PORT_SUITE_AGAIN='^late$' ran built || fail "no time"
grep -q 'example: 0 passed, 1 had passed before, 0 skipped, 0 failed, 1 excluded by SUITE_WITHOUT, 2 left' out || fail "what is left"
ports/record.sh build x86_64
grep -qF "left 2: not begun in the time given" ports/results.tsv || { cp ports/results.tsv out; fail "the record of what is left"; }
PORT_SUITE_AGAIN='^la' PORT_REVISION=r2 ran 'built late absent' || fail "again"
PORT_KEY=two PORT_REVISION=r3 ran 'built good late absent' || fail "another key"
echo '# Changed.' >> ports/example/suite.sh
PORT_SUITE_ONLY=good PORT_REVISION=r4 ran 'built good' || fail "a sample"
cut -f 2,3,4,6 build/x86_64/example-suite/results.tsv > found
printf '%s\t%s\t%s\t%s\n' good pass 1 r1 late pass 0 r2 absent skip 0 r2 unfit excluded 0 r2 good pass 1 r3 late pass 0 r3 \
  absent skip 0 r3 unfit excluded 0 r3 good pass 1 r4 > expected
diff expected found > out || fail "results.tsv"

# The sample doesn't count; the last full run does.
line() { printf 'example\t%s\n' "$1"; }
line $'i686\tsmoke\t1\tclang 19\trx\t1\t0\t0\t0\t0\t' >> ports/results.tsv
line $'i686\tsuite\t0\tclang 19\trx\t9\t0\t0\t0\t0\t' >> ports/results.tsv
line $'x86_64\tsuite\t1\tclang 18\trx\t0\t9\t0\t0\t0\t' >> ports/results.tsv
mkdir build/x86_64/ports/example/smoke
touch ports/example/smoke.c
echo 'pass r5' > build/x86_64/ports/example/smoke/smoke.c
ports/table.sh --last build x86_64 > out 2>&1 || fail "table.sh"
{
  echo '# columns'
  line $'i686\tsmoke\t1\tclang 19\trx\t1\t0\t0\t0\t0\t'
  line $'i686\tsuite\t0\tclang 19\trx\t9\t0\t0\t0\t0\t'
  line $'x86_64\tsmoke\t1\tclang 19.1.7\tr5\t1\t0\t0\t0\t0\t'
  line $'x86_64\tsuite\t1\tclang 19.1.7\tr3\t2\t0\t1\t1\t1\t'
} > expected
diff expected ports/results.tsv > out || fail "ports/results.tsv"
grep -qxF '| example | 1 | MIT | 0 | 2 of 2, 1 excluded, 1 skipped (1 cases) at r3 | smoke passes at rx | not run | not run |' ports/README.md ||
  { cp ports/README.md out; fail "the table"; }

# A suite in parts has its own table.
mkdir build/x86_64/example-suite/work/parts
printf '%s\t%s\t%s\n' one pass '' two fail 'a; reason' three excluded 'no | files' four excluded 'no | files' \
  five left 'all but five' > build/x86_64/example-suite/work/parts/good.tsv
ports/table.sh --last build > out 2>&1 || fail "table.sh with parts"
grep -qxF '| good | x86_64 | 1 | 1 | 2 | 1 | r4 | two: a, reason |' ports/example/README.md ||
  { cp ports/example/README.md out; fail "the table of parts"; }
grep -qxF '| 2 | no \| files |' ports/example/README.md || { cp ports/example/README.md out; fail "the reasons"; }
grep -qxF '| good | 4 of 5 | all but five |' ports/example/README.md || { cp ports/example/README.md out; fail "the part"; }
grep -qF '| 3 of 4, 3 excluded, 1 skipped, 1 left (1 cases) at ' ports/README.md || { cp ports/README.md out; fail "what is left"; }

# Nor does a sample of it count.
rm build/x86_64/example-suite/version
sed -i '/\tgood\t/d' ports/results.tsv
ports/record.sh build x86_64
! grep -P '\tgood\t' ports/results.tsv > out || fail "a sample of a suite in parts is recorded"

[ "$failures" = 0 ] && echo OK
exit $((failures > 0))
