#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# ports/boost/suite/table.sh BUILD [ARCH]
#
# Writes ports/boost/README.md from what the last run of the suites left in the build folder BUILD.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
results=${1:?}/${2:-x86_64}/boost-suite/work/boost
{
  cat <<TEXT
<!-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors -->
<!-- SPDX-License-Identifier: BSD-2-Clause -->

# Boost's own tests

\`ports/boost/suite/table.sh\` makes this file from a real run of \`cmake --build build -t ${2:-x86_64}-boost-suite\`.
Excluded are tests that don't compile because they use what the C library declares unavailable, or a shared library. What has no line hasn't been run yet.
[What works differently, and what is absent](../../docs/reference/boost.md).

| Library | Passed | Failed | Excluded | Failures |
|---|---|---|---|---|
TEXT
  for file in "$results"/*.tsv; do
    awk -F '\t' -v library="$(basename "$file" .tsv)" '
      {++count[$2]}
      $2 == "fail" {gsub(/[|]/, "\\|", $3); why = why (why == "" ? "" : "; ") "`" $1 "`: " $3}
      END {printf "| %s | %d | %d | %d | %s |\n", library, count["pass"], count["fail"], count["excluded"], why}' "$file"
  done
  awk -F '\t' '{++count[$2]} END {printf "| all | %d | %d | %d | |\n", count["pass"], count["fail"], count["excluded"]}' "$results"/*.tsv
} > "$here/README.md"
