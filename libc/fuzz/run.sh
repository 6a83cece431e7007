#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# run.sh FOLDER: lets each fuzz target in FOLDER/host look for inputs that the C library doesn't survive, for
# FUZZ_SECONDS seconds (60 if that isn't set). What it learns stays in FOLDER/corpus, so that the next run
# goes on from there. `cmake --build build -t x86_64-libc-fuzz` builds them and calls this.
set -u
folder=$1
here=$(cd "$(dirname "$0")" && pwd)
seconds=${FUZZ_SECONDS:-60}
status=0
for program in "$folder"/host/fuzz-*; do
  [ -f "$program" ] && [ -x "$program" ] || continue
  name=${program##*/fuzz-}
  mkdir -p "$folder/corpus/$name" "$folder/found"
  log=$folder/fuzz-$name.log
  if "$program" -max_total_time="$seconds" -timeout=25 -print_final_stats=1 -verbosity=1 \
    -artifact_prefix="$folder/found/$name-" "$folder/corpus/$name" "$here/corpus/$name" > "$log" 2>&1; then
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    echo "$name: nothing found; $runs runs, $(find "$folder/corpus/$name" -type f | wc -l) inputs kept, $(
      sed -n 's/^#.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1) places of the library reached"
  else
    status=1
    echo "$name: failed, see $log"
    find "$folder/found" -name "$name-*" -newer "$program" | while IFS= read -r input; do
      echo "  again with: $program $input"
    done
  fi
done
exit $status
