#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Exceptions pass through the C library, in executables of either kind.
. "$(dirname "$0")/lib.sh"

for options in '-fPIE -pie' '-fno-pie -no-pie'; do
  # shellcheck disable=SC2086
  run 0 "$CLOUDABI_TRIPLE-c++" -O2 $options -o exceptions "$programs/exceptions.cc"
  run 0 cloudabi-run -e --command exceptions
done
finish
