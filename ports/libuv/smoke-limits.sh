#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Compiles example/limits.c and lets it have no more than some descriptors.
set -euo pipefail
# shellcheck disable=SC2086
$CC -O1 -Wall -Wextra -o limits "$(dirname "$0")/example/limits.c" $FLAGS
mkdir directory
cat > limits.yaml << END
%TAG ! tag:nuxi.nl,2015:cloudabi/
---
listener: !socket {bind: $PWD/socket}
client: !socket {connect: $PWD/socket}
directory: !file {path: directory}
output: !fd stdout
END
ulimit -n 256
[ "$(timeout 60 cloudabi-run -e limits < limits.yaml | tee /dev/stderr)" = ok ]
