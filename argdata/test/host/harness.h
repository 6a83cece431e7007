// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Stands in for libc/test/harness.h when Argdata's tests are compiled for the host: GoogleTest has
// the same macros, so one test source serves both.
#pragma once

#include <gtest/gtest.h>

#define TEST_SKIP(why) GTEST_SKIP() << (why)
