// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The clocks that programs name by address.
#include <time.h>

#include "support/clock.h"

const __clockid _CLOCK_MONOTONIC = {CLOUDABI_CLOCK_MONOTONIC};
const __clockid _CLOCK_PROCESS_CPUTIME_ID = {CLOUDABI_CLOCK_PROCESS_CPUTIME_ID};
const __clockid _CLOCK_REALTIME = {CLOUDABI_CLOCK_REALTIME};
const __clockid _CLOCK_THREAD_CPUTIME_ID = {CLOUDABI_CLOCK_THREAD_CPUTIME_ID};
