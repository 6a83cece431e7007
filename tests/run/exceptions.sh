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

# Tables say as well who called whom; a program in C has none, and is told so.
run 0 "$CLOUDABI_TRIPLE-c++" -O2 -o backtrace "$programs/backtrace.cc"
run 0 cloudabi-run -e --command backtrace
printf '#include <execinfo.h>\nint main(void) {\n  void *at[4];\n  return (int)backtrace(at, 4);\n}\n' > backtrace.c
run 0 "$CLOUDABI_TRIPLE-cc" -O2 -o backtrace-c backtrace.c
run 0 cloudabi-run -e --command backtrace-c
finish
