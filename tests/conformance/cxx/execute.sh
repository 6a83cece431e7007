#!/bin/sh
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# execute.sh --execdir FOLDER -- PROGRAM ARG...
#
# lit's %{exec}: runs a test's program in the strict sandbox, with its arguments and a stream for what
# it has to say, and nothing else. A test that takes longer than five minutes has failed.
set -eu
cd "$2"
shift 3
program=$1
command=
for argument; do
  # The argument as a string in double quotes, which YAML has from JSON.
  case $argument in
    *[\"\\]*) argument=$(printf '%s' "$argument" | sed 's/["\\]/\\&/g') ;;
  esac
  command="$command, \"$argument\""
done
exec timeout 300 "${CLOUDABI_RUN:?}" -e "$program" << END
%TAG ! tag:nuxi.nl,2015:cloudabi/
---
command: [${command#, }]
stderr: !fd stderr
END
