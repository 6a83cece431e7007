#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# A LevelDB database in an injected directory, and nothing outside of it.
. "$(dirname "$0")/lib.sh"

run 0 "$CLOUDABI_TRIPLE-c++" -O1 -o leveldb "$programs/leveldb.cc" -lleveldb -lsnappy
mkdir database
cat > leveldb.yaml << END
$head
database: !file {path: database}
output: !fd stdout
END
for time in first second; do
  run 0 cloudabi-run -e leveldb < leveldb.yaml
  expect "the $time time" '10000 entries' "$(cat out)"
done
[ -f database/CURRENT ] || fail 'the database is not in its directory'
expect 'nothing else was made' 'database err leveldb leveldb.yaml out' "$(ls | tr '\n' ' ' | sed 's/ $//')"

# In a directory that mustn't be changed, it says so.
sed 's/path: database/path: database, mode: r/' leveldb.yaml > reading.yaml
run 1 cloudabi-run -e leveldb < reading.yaml
expect_part 'read-only' 'IO error' "$(cat out)"
finish
