#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# When a program closes a connection that it was given, the other side sees that: cloudabi-run, which
# opened it, keeps nothing open. At each level, as programs are started differently.
. "$(dirname "$0")/lib.sh"
compile hangup.c
cat > hangup.yaml << END
$head
listener: !socket {bind: $folder/socket}
client: !socket {connect: $folder/socket}
output: !fd stdout
END
for level in strict landlock off; do
  rm -f socket
  run 0 cloudabi-run -e --sandbox="$level" hangup < hangup.yaml
  expect "at level $level" closed "$(cat out)"
done
finish
