// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What musl's crypt functions expect of a header that doesn't exist here.
#pragma once

#include <unistd.h>

#define hidden __attribute__((__visibility__("hidden")))
