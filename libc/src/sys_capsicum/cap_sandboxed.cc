// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Whether the program is in capability mode: always.

#include <sys/capsicum.h>

bool cap_sandboxed() { return true; }
