// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// lrand48() for callers that keep a state, which is neither used nor changed.

#include <stdlib.h>

long nrand48(__uint16_t *) { return lrand48(); }
