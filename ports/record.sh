#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# ports/record.sh BUILD ARCH...
#
# Puts what the smoke tests and suites of ports gave in the build folder BUILD into ports/results.tsv, in
# place of what stands there for the same port, target and part. Lines of what wasn't run here stay, so that
# one table counts what was run in several builds, and on several machines.
set -euo pipefail
ports=$(cd "$(dirname "$0")" && pwd)
build=$(cd "${1:?}" && pwd)
shift
results=$ports/results.tsv

fact() { # arch port fact
  sed -n "s/^set(PORT_$3 \[==\[\(.*\)\]==\])\$/\1/p" "$build/$1/ports/$2/recipe.cmake"
}

# Whether results are of the version that the recipe has now. Those that know of none are of before this was asked.
of_this_version() { # arch port version
  [ -z "$3" ] || [ "$3" = "$(fact "$1" "$2" VERSION)" ]
}

# What a line begins with.
head_of() { # arch port part
  printf '%s\t%s\t%s\t%s\t%s\t' "$2" "$1" "$3" "$(fact "$1" "$2" VERSION)" "$compiler"
}

smoke_line() { # arch port
  local outcomes=() file
  # A smoke test that the port has no more counts no more.
  for file in "$ports/$2"/smoke*; do
    [ ! -e "$build/$1/ports/$2/smoke/${file##*/}" ] || outcomes+=("$build/$1/ports/$2/smoke/${file##*/}")
  done
  [ ${#outcomes[@]} -gt 0 ] || return 0
  head_of "$1" "$2" smoke
  awk '{ ++count[$1]; revision = $2 }
    END { printf "%s\t%d\t%d\t0\t0\t0\t\n", revision, count["pass"], count["fail"] }' "${outcomes[@]}"
}

# Of the last run that came to its end: the tests, those that the recipe excludes, those that it left for want of
# time, those that say themselves that they can't run here, and what they count inside. The revisions of the first and of the last of them.
suite_line() { # arch port
  local suite=$build/$1/$2-suite
  [ -f "$suite/key" ] && of_this_version "$1" "$2" "$(sed -n 2p "$suite/key")" || return 0
  head_of "$1" "$2" suite
  awk -F '\t' -v key="$(head -n 1 "$suite/key")" '
    $1 != key { next }
    $3 == "excluded" { ++excluded; next }
    $3 == "left" { ++left; next }
    { if (first == "") first = $6; last = $6; cases += $4 }
    $3 == "pass" { ++passed }
    $3 == "skip" { ++skipped }
    $3 ~ /^fail/ { ++failed; why = why (why == "" ? "" : "; ") $2 ": " $3 }
    END {
      if (left) why = "left " left ": not begun in the time given" (why == "" ? "" : "; ") why
      printf "%s\t%d\t%d\t%d\t%d\t%d\t%s\n", first == last ? last : first ".." last, passed, failed, excluded,
        skipped, cases, why
    }' "$suite/results.tsv"
}

# Of a suite in parts, each that came to its end. What is excluded is counted by reason, and what was left,
# where only a stated part of the tests is run. A folder that has seen nothing but samples has no version.
part_lines() { # arch port
  local suite=$build/$1/$2-suite file part
  [ -f "$suite/version" ] && of_this_version "$1" "$2" "$(cat "$suite/version")" || return 0
  for file in "$suite/work/parts"/*.tsv; do
    [ -e "$file" ] || continue
    part=$(basename "$file" .tsv)
    head_of "$1" "$2" "$part"
    awk -F '\t' -v revision="$(awk -F '\t' -v part="$part" '$2 == part {r = $6} END {print r}' "$suite/results.tsv")" '
      { ++count[$2]; gsub(/;/, ",", $3) }
      $2 == "fail" { why = why "fail " $1 ": " $3 "; " }
      $2 == "excluded" { ++because[$3] }
      $2 == "left" { run = $3 }
      END {
        if (count["left"]) reasons = "left " count["left"] ": " run "; "
        for (reason in because) reasons = reasons "excluded " because[reason] ": " reason "; "
        sub(/; $/, "", reasons); if (reasons == "") sub(/; $/, "", why)
        printf "%s\t%d\t%d\t%d\t0\t0\t%s\n", revision, count["pass"], count["fail"], count["excluded"], why reasons
      }' "$file"
  done
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for arch in "$@"; do
  triple=$(sed -n 's/^set(CLOUDABI_TRIPLE \[==\[\(.*\)\]==\])$/\1/p' "$build/$arch/ports/target.cmake")
  prefix=$(sed -n 's/^set(CLOUDABI_PREFIX \[==\[\(.*\)\]==\])$/\1/p' "$build/$arch/ports/target.cmake")
  compiler=$("$prefix/bin/$triple-cc" --version | sed -n '1s/.*clang version \([0-9.]*\).*/clang \1/p')
  for recipe in "$build/$arch"/ports/*/recipe.cmake; do
    port=$(basename "$(dirname "$recipe")")
    [ -f "$ports/$port/port.cmake" ] || continue
    smoke_line "$arch" "$port"
    if [ -d "$build/$arch/$port-suite/work/parts" ]; then
      part_lines "$arch" "$port"
    else
      suite_line "$arch" "$port"
    fi
  done
done > "$scratch/new"
{
  sed -n '/^#/p' "$results"
  # The first of two lines for the same is the new one.
  cat "$scratch/new" <(sed '/^#/d' "$results") | LC_ALL=C awk -F '\t' '!seen[$1, $2, $3]++' | LC_ALL=C sort
} > "$scratch/results.tsv"
cp "$scratch/results.tsv" "$results"
