// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// There is no environment that could name a time zone: the local time is UTC, from the start.
#include <time.h>

static char utc[] = "UTC";

int daylight = 0;
long timezone = 0;
char *tzname[] = {utc, utc};

void tzset() {}
