#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The C library's own tests, from the installed program, with the transcript of its documentation.
. "$(dirname "$0")/lib.sh"

mkdir tmp-unittest
run 0 cloudabi-run -e "$CLOUDABI_PREFIX/$CLOUDABI_TRIPLE/bin/cloudlibc-unittests" << EOF_
%TAG ! tag:nuxi.nl,2015:cloudabi/
---
tmpdir: !file
  path: tmp-unittest
logfile: !fd stdout
EOF_
tail -n 3 out
expect 'left in the directory' '' "$(ls tmp-unittest)"
finish
