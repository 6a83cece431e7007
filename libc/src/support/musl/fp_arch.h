// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What musl's mathematics may assume of the processor: nothing more than IEEE 754.
#pragma once
