// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Linux calls with offsets, which fit a register on riscv64.
#pragma once

#include "kernel/wide_calls64.h"
