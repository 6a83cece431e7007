#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# sources/fetch.sh against archives made here: what it unpacks, what it refuses, and that nothing
# half-done is taken for complete. No network is used: what isn't in the cache can't be had.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

failures=0
check() { # description command...
  local what=$1
  shift
  if "$@" > out 2>&1; then echo "ok: $what"; else
    echo "FAILED: $what"
    sed 's/^/  /' out
    failures=$((failures + 1))
  fi
}
refused() { ! "$@"; }
says() { # text command...: the command fails, and says so
  local text=$1
  shift
  refused "$@" > said 2>&1 || { cat said; return 1; }
  grep -qF -- "$text" said || { cat said; return 1; }
}

# A script beside a lock file of our own.
mkdir script cache
cp "$here/../fetch.sh" script/
mkdir -p demo-1/keep demo-1/drop
echo one > demo-1/keep/file
echo two > demo-1/drop/file
tar -czf cache/demo_1.orig.tar.gz demo-1
sum=$(sha256sum cache/demo_1.orig.tar.gz | cut -d' ' -f1)
tar -czf cache/flat_1.orig.tar.gz -C demo-1/keep file
flat_sum=$(sha256sum cache/flat_1.orig.tar.gz | cut -d' ' -f1)
row() { printf '%s\t1\t%s\t%s\tno-such-package-anywhere\t-\t%s\n' "$@"; }
{
  row demo demo_1.orig.tar.gz "$sum" -
  row part demo_1.orig.tar.gz "$sum" keep
  row flat flat_1.orig.tar.gz "$flat_sum" -
  row wrong demo_1.orig.tar.gz "${sum//[0-9]/0}" -
  row missing missing_1.orig.tar.gz "$sum" -
} > script/sources.lock

# An apt that knows nothing, so that the test needs no network.
mkdir bin
printf '#!/bin/sh\nexit 1\n' > bin/apt-get
chmod +x bin/apt-get
export PATH="$work/bin:$PATH"
unset CLOUDABI_SOURCE_CACHE
fetch() { script/fetch.sh --cache cache --into tree "$@"; }

check "unpacks a source" fetch demo
check "all of it" test -f tree/demo/drop/file
check "unpacks named folders only" fetch part
check "has those" test -f tree/part/keep/file
check "and not the others" refused test -e tree/part/drop
check "unpacks an archive without a folder around its files" fetch flat
check "as it is" test -f tree/flat/file

touch tree/demo/marker
check "does nothing for what is there" fetch demo
check "and leaves the tree alone" test -f tree/demo/marker
rm tree/.demo.state
check "unpacks again what was interrupted" fetch demo
check "from the start" refused test -f tree/demo/marker

check "stops at a wrong digest, with the expected one" says "expected ${sum//[0-9]/0}" fetch wrong
check "and the actual one" says "actual   $sum" fetch wrong
check "and unpacks nothing" refused test -e tree/wrong
check "names a source that can't be had, and the remedy" says CLOUDABI_SOURCE_CACHE fetch missing
check "names a source that isn't locked" says "nowhere is not in" fetch nowhere

mkdir patches
printf -- '--- a/keep/file\n+++ b/keep/file\n@@ -1 +1 @@\n-one\n+three\n' > patches/0001-change.patch
check "applies patches" fetch --patches patches demo
check "to the tree" grep -q three tree/demo/keep/file
printf -- '--- a/keep/file\n+++ b/keep/file\n@@ -1 +1 @@\n-other\n+three\n' > patches/0001-change.patch
check "names a patch that doesn't apply" says 0001-change.patch fetch --patches patches demo
check "and keeps the tree that was there" grep -q three tree/demo/keep/file

# A replacement that stops while the old tree is being removed.
printf -- '--- a/keep/file\n+++ b/keep/file\n@@ -1 +1 @@\n-one\n+three\n' > patches/0001-change.patch
check "replaces a patched tree" fetch demo
cat > bin/rm << 'END'
#!/bin/sh
PATH=${PATH#*:}
case "$*" in
  */tree/demo) rm -r "$2/drop"; exit 1 ;;
esac
exec rm "$@"
END
chmod +x bin/rm
check "stops in the middle" refused fetch --patches patches demo
PATH=${PATH#*:} rm bin/rm
check "unpacks the old tree again" fetch demo
check "completely" test -f tree/demo/drop/file

# An apt whose lists name a version that is gone, and an older one with the same archive.
cat > bin/apt-cache << 'END'
#!/bin/sh
for version in 1-1 1-1+update; do
  printf 'Package: %s\nVersion: %s\nFiles:\n 0 1 pool_1.orig.tar.gz\n\n' "$2" $version
done
END
cat > bin/apt-get << END
#!/bin/sh
case "\$*" in
  *=1-1+update) echo "404  Not Found" >&2; exit 100 ;;
  *=1-1) cp "$work/demo.tar.gz" pool_1.orig.tar.gz ;;
esac
END
chmod +x bin/apt-cache
cp cache/demo_1.orig.tar.gz demo.tar.gz
row pool pool_1.orig.tar.gz "$sum" - >> script/sources.lock
check "takes the archive from any version that is there" fetch pool
check "and unpacks it" test -f tree/pool/keep/file

[ "$failures" = 0 ]
