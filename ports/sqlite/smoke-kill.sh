#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# A database survives SIGKILL at random moments without losing a transaction that was acknowledged, or
# keeping half of one: 20 times with a rollback journal and 20 times with a write-ahead log, or as
# often as SQLITE_KILLS says. SIGKILL shows that nothing is kept back in the program. What a crash of the
# machine leaves depends on fdatasync(), which the VFS calls whenever SQLite asks for it.
#
#   SQLITE_KILLS=500 ports/smoke.sh build/prefix x86_64-unknown-cloudabi build/x86_64/ports/sqlite \
#     ports/sqlite/smoke-kill.sh
set -euo pipefail
times=${SQLITE_KILLS:-20}
seed=${SQLITE_SEED:-$RANDOM}
RANDOM=$seed
# shellcheck disable=SC2086
$CC -O1 -Wall -Wextra -o writer "$(dirname "$0")/kill/writer.c" $FLAGS
mkfifo lines

fail() { echo "FAIL: $*"; exit 1; }

configuration() { # database mode acknowledged write
  printf '%s\n' '%TAG ! tag:nuxi.nl,2015:cloudabi/' --- "database: !file {path: $1}" \
    'output: !fd stdout' "mode: $2" "acknowledged: $3" "write: $4"
}

survive() { # mode
  local mode=$1 acknowledged=0 opened=0 within=0 i line delay last program
  mkdir "$mode"
  for ((i = 1; i <= times; ++i)); do
    configuration "$mode" "$mode" "$acknowledged" true > writer.yaml
    cloudabi-run -e writer < writer.yaml > lines 2> err &
    program=$!
    exec 3< lines
    # Every fifth time it is killed wherever it is, mostly while it starts or recovers.
    if ((i % 5)); then
      line=
      read -r line <&3 || fail "$mode, round $i: it ended: $(cat err)"
      [ "$line" = open ] || fail "$mode, round $i: $line"
      opened=$((opened + 1))
    fi
    # And in half of them it has committed something before.
    if ((i % 5 % 2)); then
      read -r acknowledged <&3 || fail "$mode, round $i: it ended: $(cat err)"
    fi
    delay=00$((RANDOM % 120))
    sleep "0.${delay: -3}"
    kill -KILL "$program"
    { wait "$program" || true; } 2> /dev/null
    # The end of the file comes when nobody can write any more: then the program is gone, too.
    cat <&3 > rest
    exec 3<&-
    ! grep '^failed' rest || fail "$mode, round $i"
    last=$(grep -E '^[0-9]+$' rest | tail -n 1 || true)
    acknowledged=${last:-$acknowledged}
    [ ! -s "$mode/entries.db-journal" ] || within=$((within + 1))
  done
  configuration "$mode" "$mode" "$acknowledged" false > writer.yaml
  [ "$(cloudabi-run -e writer < writer.yaml)" = open ] || fail "$mode: at the end"
  ((opened >= times * 4 / 5 && acknowledged >= times * 2 / 5)) ||
    fail "$mode: only $acknowledged transactions were acknowledged, and it was open $opened times"
  echo "$mode: killed $times times (seed $seed), with a journal left $within times;" \
    "$acknowledged transactions acknowledged, none lost"
}

survive delete
survive wal
