#!/bin/sh
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# mark-object.sh FROM TO: copies an object file and sets its EI_OSABI (offset 7) to CloudABI's 17.
set -eu
cp "$1" "$2"
printf '\021' | dd of="$2" bs=1 seek=7 conv=notrunc status=none
