#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# A database survives SIGKILL at random moments, 50 times or as often as the argument says, without
# losing a synchronous write that was acknowledged. For a thousand times:
#
#   CLOUDABI_PREFIX=build/prefix CLOUDABI_TRIPLE=x86_64-unknown-cloudabi tests/run/leveldb-kill.sh 1000
#
# SIGKILL shows that nothing is kept back in the program. What a crash of the machine leaves depends on
# fdatasync(), which LevelDB calls here as elsewhere.
CLOUDABI_PREFIX=$(cd "${CLOUDABI_PREFIX:?}" && pwd)
. "$(dirname "$0")/lib.sh"
times=${1:-50}
seed=${2:-$RANDOM}
RANDOM=$seed

run 0 "$CLOUDABI_TRIPLE-c++" -O1 -Wall -Wextra -Werror -o writer "$programs/leveldb-kill.cc" \
  -lleveldb -lsnappy
mkdir database
mkfifo lines

configuration() { # acknowledged write
  cat << END
$head
database: !file {path: database}
output: !fd stdout
acknowledged: $1
write: $2
END
}

acknowledged=0 opened=0 i=0
for ((i = 1; i <= times; ++i)); do
  configuration "$acknowledged" true > writer.yaml
  cloudabi-run -e writer < writer.yaml > lines 2> err &
  program=$!
  exec 3< lines
  # Every fifth time it is killed wherever it is, mostly while it starts or recovers.
  if ((i % 5)); then
    read -r line <&3
    [ "$line" = open ] && opened=$((opened + 1))
    [ "${line%%:*}" = failed ] && fail "round $i: $line"
  fi
  delay=00$((RANDOM % 120))
  sleep "0.${delay: -3}"
  kill -KILL "$program"
  { wait "$program"; } 2> /dev/null
  # The end of the file comes when nobody can write any more: then the program is gone, too.
  cat <&3 > rest
  exec 3<&-
  grep '^failed' rest && fail "round $i"
  last=$(grep -E '^[0-9]+$' rest | tail -n 1)
  acknowledged=${last:-$acknowledged}
  [ "$failures" = 0 ] || break
done

configuration "$acknowledged" false > writer.yaml
run 0 cloudabi-run -e writer < writer.yaml
expect 'at the end' open "$(cat out)"
((opened >= times * 4 / 5 && acknowledged >= times)) ||
  fail "only $acknowledged writes were acknowledged, and it was open $opened times"
[ "$failures" = 0 ] && echo "killed $times times (seed $seed), $acknowledged synchronous writes acknowledged, none lost"
finish
