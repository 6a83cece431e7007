#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Fetches, verifies, unpacks and patches the named third-party sources of sources.lock.
# A source is found in the cache directory that the user names, in Debian's source archive, or at
# upstream, in this order. Nothing is done for what is there already, and what an interrupted run
# leaves behind is never taken for complete: archives and trees get their name when they are whole.
set -euo pipefail

usage() {
  cat <<TEXT
Usage: sources/fetch.sh [--cache DIR] [--patches DIR] --into DIR NAME...

Fetches the sources NAME (see sources/sources.lock) and unpacks each as DIR/NAME.

  --cache DIR    look for archives here first, and keep downloaded ones here
                 (default: \$CLOUDABI_SOURCE_CACHE, else DIR/archives)
  --patches DIR  apply DIR/*.patch to the unpacked source, in order (one NAME only)
  --into DIR     where the sources go
TEXT
}

fail() {
  echo "sources/fetch.sh: $*" >&2
  exit 1
}

here=$(cd "$(dirname "$0")" && pwd)
lock=$here/sources.lock
cache=${CLOUDABI_SOURCE_CACHE:-}
into=
patches=
while [ $# -gt 0 ]; do
  case $1 in
    --cache) cache=${2:?}; shift 2 ;;
    --into) into=${2:?}; shift 2 ;;
    --patches) patches=${2:?}; shift 2 ;;
    --help) usage; exit 0 ;;
    --*) usage >&2; fail "unknown option $1" ;;
    *) break ;;
  esac
done
[ -n "$into" ] && [ $# -gt 0 ] || { usage >&2; exit 1; }
[ -z "$patches" ] || [ $# -eq 1 ] || fail "--patches goes with one name"
mkdir -p "$into"
into=$(cd "$into" && pwd)
archives=${cache:-$into/archives}
mkdir -p "$archives"
archives=$(cd "$archives" && pwd)

# One at a time: the build asks for several sources at once, and they share the apt state.
exec 9> "$into/.lock"
flock 9

digest() { sha256sum "$1" | cut -d' ' -f1; }

# Takes FILE as ARCHIVE when its digest is the expected one; otherwise stops with both digests.
accept() { # file archive expected origin
  local actual
  actual=$(digest "$1")
  if [ "$actual" != "$3" ]; then
    rm -f "$archives/.$2.part"
    fail "$2 from $4 has the wrong SHA-256
  expected $3
  actual   $actual"
  fi
  [ "$1" = "$archives/$2" ] || mv "$1" "$archives/$2"
}

# A private apt configuration made from the machine's own sources, with deb-src in place of deb:
# works without root, and leaves the machine's configuration and its lists alone.
debian_sources() {
  local etc=$into/.apt/etc
  [ -f "$into/.apt/ready" ] && return
  rm -rf "$into/.apt"
  mkdir -p "$etc" "$into/.apt/state/lists/partial" "$into/.apt/cache/archives/partial"
  local file
  for file in /etc/apt/sources.list.d/*.sources; do
    [ -f "$file" ] && grep -qi 'debian-archive-keyring' "$file" &&
      sed 's/^Types:.*/Types: deb-src/' "$file" > "$etc/$(basename "$file")"
  done
  for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
    [ -f "$file" ] && sed -n 's/^deb \(.*debian.*\)/deb-src \1/p' "$file" > "$etc/$(basename "$file")"
  done
  find "$etc" -type f -size 0 -delete
  cat > "$into/.apt/conf" <<CONF
Dir::State "$into/.apt/state";
Dir::Cache "$into/.apt/cache";
Dir::State::status "/var/lib/dpkg/status";
Dir::Etc::sourcelist "/dev/null";
Dir::Etc::sourceparts "$etc";
APT::Sandbox::User "";
CONF
  APT_CONFIG=$into/.apt/conf apt-get update -qq >&2 || return 1
  touch "$into/.apt/ready"
}

from_debian() { # archive package
  command -v apt-get > /dev/null && debian_sources || return 1
  local work=$into/.apt/download version
  # Several versions can be on offer: any whose upstream part is ours will do. One that the lists still
  # name may be gone from the pool, as happens to security updates that a point release has taken over.
  for version in $(APT_CONFIG=$into/.apt/conf apt-cache showsrc "$2" 2> /dev/null |
    awk -v archive="$1" '/^Version:/ {v = $2} $3 == archive {print v}' | sort -ruV); do
    rm -rf "$work" && mkdir -p "$work"
    (cd "$work" &&
      APT_CONFIG=$into/.apt/conf apt-get source -qq --download-only --only-source "$2=$version" >&2) || continue
    [ -f "$work/$1" ] && mv "$work/$1" "$archives/.$1.part" && rm -rf "$work" && return
  done
  return 1
}

# What an old build folder knows of the archive may be gone from it.
from_fresh_lists() { # archive package
  rm -f "$into/.apt/ready"
  from_debian "$@"
}

from_upstream() { # archive url
  [ "$2" != - ] && command -v curl > /dev/null &&
    curl -fsSL --retry 3 -o "$archives/.$1.part" "$2"
}

fetch() { # name version archive sha256 package upstream
  if [ -f "$archives/$3" ]; then
    accept "$archives/$3" "$3" "$4" "the cache directory $archives"
  elif echo "Fetching $3" >&2 && { from_debian "$3" "$5" || from_fresh_lists "$3" "$5"; }; then
    accept "$archives/.$3.part" "$3" "$4" "Debian's source package $5"
  elif from_upstream "$3" "$6"; then
    accept "$archives/.$3.part" "$3" "$4" "$6"
  else
    fail "$3 could not be had: neither Debian's source package $5 nor upstream ($6) gave it.
  Put the file into a folder and name that with CLOUDABI_SOURCE_CACHE."
  fi
}

# Everything that the unpacked tree depends on, as one digest.
state_of() { # sha256 folders
  { echo "$1 $2"; [ -z "$patches" ] || cat "$patches"/*.patch; } | sha256sum | cut -d' ' -f1
}

unpack() { # name archive folders
  local tree=$into/$1 fresh=$into/.$1.part members=() folder top strip=1
  rm -rf "$fresh" && mkdir -p "$fresh"
  top=$({ tar -tf "$archives/$2" 2> /dev/null || true; } | head -n 1)
  # A few archives have no folder around their files.
  case $top in */*) top=${top%%/*} ;; *) strip=0 ;; esac
  if [ "$3" != - ]; then
    for folder in ${3//,/ }; do members+=("$top/$folder"); done
  fi
  echo "Unpacking $2" >&2
  XZ_DEFAULTS=-T0 tar -xf "$archives/$2" -C "$fresh" --strip-components=$strip --no-same-owner "${members[@]}"
  local patch
  if [ -n "$patches" ]; then
    for patch in "$patches"/*.patch; do
      [ -f "$patch" ] || continue
      patch -d "$fresh" -p1 -s --no-backup-if-mismatch < "$patch" ||
        fail "$patch does not apply to $2: refresh it, or remove it if upstream has it"
    done
  fi
  # From here on the tree isn't what the state says.
  rm -f "$into/.$1.state"
  rm -rf "$tree" && mv "$fresh" "$tree"
}

for name in "$@"; do
  line=$(awk -F'\t' -v name="$name" '!/^#/ && $1 == name' "$lock")
  [ -n "$line" ] || fail "$name is not in $lock"
  IFS=$'\t' read -r _ version archive sha256 package upstream folders <<< "$line"
  state=$(state_of "$sha256" "$folders")
  if [ "$(cat "$into/.$name.state" 2> /dev/null)" = "$state" ] && [ -d "$into/$name" ]; then
    continue
  fi
  fetch "$name" "$version" "$archive" "$sha256" "$package" "$upstream"
  unpack "$name" "$archive" "$folders"
  echo "$state" > "$into/.$name.state"
done
