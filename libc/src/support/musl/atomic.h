// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The one function of musl's header that its mathematics needs.
#pragma once

static inline int a_clz_64(unsigned long long value) { return __builtin_clzll(value); }
