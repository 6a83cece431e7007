// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <inttypes.h>

intmax_t imaxabs(intmax_t value) { return value < 0 ? -value : value; }
