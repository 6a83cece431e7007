#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# A database in an injected directory can't name anything outside of it: not with "..", not with an
# absolute path, not through a symbolic link. Each attempt ends with ENOTCAPABLE and changes nothing.
. "$(dirname "$0")/lib.sh"

run 0 "$CLOUDABI_TRIPLE-c++" -O1 -Wall -Wextra -Werror -o attempts "$programs/leveldb-confinement.cc" \
  -lleveldb -lsnappy

# What must stay as it is; among it, names that a database would use.
mkdir -p outside/empty database/inside
echo 'not for the program' > outside/secret
echo 'MANIFEST-000001' > outside/CURRENT
touch database/mine
ln -s ../outside database/relative-link
ln -s "$folder/outside" database/absolute-link
ln -s ../../outside database/inside/link-above
ln -s relative-link database/link-to-link
names=(../outside "$folder/outside" inside/../../outside ./../outside //etc relative-link
  absolute-link inside/link-above link-to-link relative-link/empty relative-link/secret)

state() { (cd "$folder" && find outside -printf '%p %y %s %T@\n' | sort && cat outside/CURRENT outside/secret); }
before=$(state)
{
  echo "$head"
  echo 'database: !file {path: database}'
  echo 'output: !fd stdout'
  echo 'names:'
  printf -- '- "%s"\n' "${names[@]}"
} > attempts.yaml
run 0 cloudabi-run -e attempts < attempts.yaml
sort out > lines
expect 'one line for each attempt' $((${#names[@]} * 15)) "$(wc -l < lines)"
# All end with the same error; what is refused before the path is looked at would show here.
expect 'all are refused' '' "$(grep -v ': IO error: .*: Capabilities insufficient$' lines)"
expect 'nothing outside has changed' "$before" "$(state)"
[ -f database/mine ] || fail 'a file of the database was moved away'

# The same program does all of that where it may.
sed -e '/^- /d' attempts.yaml > allowed.yaml
echo '- inside' >> allowed.yaml
mkdir database/inside/empty && echo yes > database/inside/secret
run 0 cloudabi-run -e attempts < allowed.yaml
expect_part 'a database in a folder of the directory' 'inside: DB::Open: OK' "$(cat out)"
expect_part 'a folder in it' 'inside: CreateDir: OK' "$(cat out)"
expect_part 'a file moved' 'inside: RenameFile to: OK' "$(cat out)"
finish
