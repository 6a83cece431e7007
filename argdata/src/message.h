// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How messages look on a socket: a head of twelve bytes, which holds the size of the value (eight
// bytes, big-endian) and the number of descriptors (four bytes), and then the value. The
// descriptors travel along with the first bytes, as many at a time as systems let through.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace argdata {

inline constexpr size_t kHeadSize = 12;

// Linux lets 253 through, others fewer.
inline constexpr size_t kFdsPerSend = 64;
inline constexpr size_t kFdsPerReceive = 256;

}  // namespace argdata
