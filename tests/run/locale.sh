#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# C++ with locales: streams, facets, regular expressions, time and money.
. "$(dirname "$0")/lib.sh"
compile locale.cc
run 0 cloudabi-run -e --command ./locale
expect 'nothing to complain about' '' "$(cat err)"
finish
