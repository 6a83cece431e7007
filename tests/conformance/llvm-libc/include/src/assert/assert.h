// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The macro under test is ours. Included more than once, with and without NDEBUG.
#include <assert.h>
