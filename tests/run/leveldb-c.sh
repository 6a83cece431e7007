#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# LevelDB's C interface in an injected directory, and whether LevelDB was built with Snappy.
. "$(dirname "$0")/lib.sh"

run 0 "$CLOUDABI_TRIPLE-cc" -O1 -Wall -Wextra -Werror -c -o leveldb-c.o "$programs/leveldb-c.c"
run 0 "$CLOUDABI_TRIPLE-c++" -o leveldb-c leveldb-c.o -lleveldb -lsnappy
mkdir database
cat > leveldb.yaml << END
$head
database: !file {path: database}
output: !fd stdout
END
run 0 cloudabi-run -e leveldb-c < leveldb.yaml
expect 'what the program says' '1000 and 1000 entries
plain: larger than the values
snappy: less than a fifth of that' "$(cat out)"
expect 'two databases' 'plain snappy' "$(ls database | tr '\n' ' ' | sed 's/ $//')"
finish
