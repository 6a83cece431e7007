#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# ports/table.sh [[--last] BUILD [ARCH...]]
#
# Writes ports/README.md, ports/NAME/README.md for suites in parts, and docs/reference/outside-suites.md, from the
# recipes and from ports/results.tsv. With a build folder BUILD, the ports' own tests are run there before for each ARCH, and
# what came out is put into results.tsv; what has passed before, with the same compiler, isn't run again, and
# with --last nothing is run.
set -euo pipefail
ports=$(cd "$(dirname "$0")" && pwd)
last=no
[ "${1:-}" = --last ] && last=yes && shift
results=$ports/results.tsv
targets=(x86_64 i686 aarch64 armv6)

run_suites() { # build arch
  local recipe port
  for recipe in "$1/$2"/ports/*/recipe.cmake; do
    port=$(basename "$(dirname "$recipe")")
    [ -f "$ports/$port/suite.sh" ] || grep -qE '^set\(PORT_(SUITE|TESTS) \[==\[.+\]==\]\)$' "$recipe" || continue
    cmake "-DTARGET=$1/$2/ports/target.cmake" "-DNAME=$port" -P "$ports/../cmake/port/engine/suite.cmake" >&2 || true
  done
}

if [ $# -gt 0 ]; then
  build=$(cd "$1" && pwd)
  shift
  [ $# -gt 0 ] || set -- x86_64
  [ $last = yes ] || for arch in "$@"; do run_suites "$build" "$arch"; done
  "$ports/record.sh" "$build" "$@"
fi

# "29 of 29 (228 cases) at 1a2b3c4d5", or how the smoke test ended, of this version.
cell() { # port target version
  awk -F '\t' -v port="$1" -v target="$2" -v version="$3" '
    $1 != port || $2 != target || $4 != version { next }
    $3 == "smoke" { smoke = $8 ? "smoke fails" : "smoke passes"; seen = $6; next }
    {
      passed += $7; failed += $8; excluded += $9; skipped += $10; cases += $11
      if (match($12, /(^|; )left [0-9]+/)) { split(substr($12, RSTART, RLENGTH), word, "left "); left += word[2] }
      if (!known[$6]++) { ++revisions; if (revisions <= 2) at = at (at == "" ? "" : ", ") $6 }
    }
    END {
      if (passed + failed == 0) {
        print smoke == "" ? "not run" : smoke " at " seen
        exit
      }
      printf "%d of %d", passed, passed + failed
      if (excluded) printf ", %d excluded", excluded
      if (skipped) printf ", %d skipped", skipped
      if (left) printf ", %d left", left
      if (cases) printf " (%d cases)", cases
      printf " at %s\n", (revisions > 2 ? revisions " revisions" : at)
    }' "$results"
}

readme() {
  cat << 'TEXT'
<!-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors -->
<!-- SPDX-License-Identifier: BSD-2-Clause -->

# Ports

Third-party libraries, built for CloudABI with the toolchain that users have. Each folder holds a
recipe, `port.cmake`, and patches; sources are those of `sources/sources.lock`.
[How to add one](../docs/howto/add-a-port.md).

A build makes all of them for x86_64, and for the other targets those up to LevelDB, so that 90 minutes hold on two
processors without a cache. `cmake --preset default -DCLOUDABI_PORTS=all` makes all for all targets
([what that takes](../docs/tests.md)); `cmake --build build -t i686-re2` then makes one, with those that it needs.

`ports/table.sh` makes this file from the recipes and from `ports/results.tsv`, which holds what real runs of the
ports' own tests gave under the emulator, in the strict sandbox, and with which revision of this repository. A
test is a program, or one run of it; cases are what it counts inside. A skipped test says itself that it needs
what isn't there; an excluded one can't be compiled, or doesn't apply here, for a reason that is listed; those left
are of a suite of which a stated part was run. "smoke" is a program of ours that uses the library; where there is a
count, it is of the library's own tests.

TEXT
  printf '| Port | Version | Licence | Patches |'
  printf ' %s |' "${targets[@]}"
  printf '\n|---|---|---|---|'
  printf -- '---|%.0s' "${targets[@]}"
  echo
  local name version licence target link
  while IFS=$'\t' read -r name version licence _; do
    link=$name
    [ ! -f "$ports/$name/README.md" ] || link="[$name]($name/README.md)"
    printf '| %s | %s | %s | %s |' "$link" "$version" "$licence" "$(find "$ports/$name" -name '*.patch' | wc -l)"
    for target in "${targets[@]}"; do printf ' %s |' "$(cell "$name" "$target" "$version")"; done
    echo
  done
}

# A suite in parts has a table of its own.
parts_readme() { # port version
  cat << TEXT
<!-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors -->
<!-- SPDX-License-Identifier: BSD-2-Clause -->

# The tests of $1 $2, part by part

\`ports/table.sh\` makes this file from \`ports/results.tsv\`: what real runs of \`cmake --build build -t TARGET-$1-suite\`
gave, with which revision of this repository. What has no line hasn't been run.

| Part | Target | Passed | Failed | Excluded | Left | Revision | Failures |
|---|---|---|---|---|---|---|---|
TEXT
  awk -F '\t' -v port="$1" -v version="$2" '
    $1 != port || $3 == "smoke" || $4 != version { next }
    {
      failures = ""; left = 0
      count = split($12, remark, "; ")
      for (i = 1; i <= count; ++i) {
        gsub(/[|]/, "\\|", remark[i])
        if (remark[i] ~ /^fail /) failures = failures (failures == "" ? "" : "; ") substr(remark[i], 6)
        if (remark[i] ~ /^left /) {
          left = remark[i]; sub(/^left /, "", left); sub(/:.*/, "", left)
          sub(/^left [0-9]*: /, "", remark[i]); subset[$3] = remark[i]; ++subsets
          all_of[$3] = $7 + $8 + $9 + left; run_of[$3] = $7 + $8 + $9
        }
        if (remark[i] ~ /^excluded /) {
          number = remark[i]; sub(/^excluded /, "", number); sub(/:.*/, "", number)
          reason = remark[i]; sub(/^excluded [0-9]*: /, "", reason)
          if (!(reason in reasons)) ++known_reasons
          reasons[reason] += number
        }
      }
      printf "| %s | %s | %d | %d | %d | %d | %s | %s |\n", $3, $2, $7, $8, $9, left, $6, failures
      passed += $7; failed += $8; excluded += $9; left_out += left; ++parts[$3]
    }
    END {
      for (part in parts) ++known
      printf "| all %d | | %d | %d | %d | %d | | |\n", known, passed, failed, excluded, left_out
      sorted = "LC_ALL=C sort"
      if (subsets) {
        print "\n## Of which a part is run\n\n| Part | Tests | Which |\n|---|---|---|"
        fflush()
        for (part in subset) printf "| %s | %d of %d | %s |\n", part, run_of[part], all_of[part], subset[part] | sorted
        close(sorted)
      }
      if (known_reasons) {
        print "\n## What is excluded\n\n| Tests | Why |\n|---|---|"
        fflush()
        sorted = "LC_ALL=C sort -t \"|\" -k 2,2nr -k 3"
        for (reason in reasons) printf "| %d | %s |\n", reasons[reason], reason | sorted
        close(sorted)
      }
    }' "$results"
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cmake -P "$ports/facts.cmake" > "$scratch/facts"
while IFS=$'\t' read -r name version _; do
  parts=$(awk -F '\t' -v port="$name" '$1 == port && $3 != "suite" && $3 != "smoke"' "$results" | wc -l)
  [ "$parts" = 0 ] || { parts_readme "$name" "$version" > "$scratch/part" && cp "$scratch/part" "$ports/$name/README.md"; }
done < "$scratch/facts"
readme < "$scratch/facts" > "$scratch/README.md"
cp "$scratch/README.md" "$ports/README.md"
outside=$ports/../tests/conformance/outside.py
[ ! -x "$outside" ] || "$outside"
