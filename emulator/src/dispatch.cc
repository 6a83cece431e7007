// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Compiles the generated rim.
#include "dispatch.h"

#include "syscalls.h"

#include "dispatch.inc"
