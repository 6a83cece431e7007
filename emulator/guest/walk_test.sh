#!/bin/sh
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Runs the tests of the file system calls where Linux has no openat2, so that paths are looked up
# component by component: QEMU's user mode (7.2) is such a Linux.
#   walk_test.sh QEMU EMULATOR TEST-PROGRAM
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/tmp"
# {tmpdir: fd 3, logfile: fd 1, filter: "syscalls.f"}
printf '\006\210\010tmpdir\000\205\003\000\000\000\003\211\010logfile\000\205\003\000\000\000\001\210\010filter\000\214\010syscalls.f\000' >"$work/argdata"
"$1" "$2" "$3" "$work/argdata" 3<"$work/tmp"
