#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Compiles example/main.c as a user would, and gives it a directory, sockets and itself.
set -euo pipefail
# shellcheck disable=SC2086
$CC -O1 -Wall -Wextra -o example "$(dirname "$0")/example/main.c" $FLAGS
mkdir directory
cat > example.yaml << END
%TAG ! tag:nuxi.nl,2015:cloudabi/
---
listener: !socket {bind: $PWD/socket}
client: !socket {connect: $PWD/socket}
directory: !file {path: directory}
executable: !executable
output: !fd stdout
END
[ "$(cloudabi-run -e example < example.yaml | tee /dev/stderr)" = ok ]
# What the model has no place for is absent, and the compiler says what to do.
printf '%s\n' '#include <uv.h>' 'int f(uv_tcp_t *tcp) { return uv_tcp_bind(tcp, 0, 0); }' > absent.c
# shellcheck disable=SC2086
! $CC -c absent.c $FLAGS 2> messages
grep -q "'uv_tcp_bind' is unavailable: a program can't choose addresses; open a socket of its Argdata" messages
