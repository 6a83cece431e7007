// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <time.h>

// The difference itself may not fit into 64 bits.
double difftime(time_t later, time_t earlier) {
  time_t difference;
  if (__builtin_sub_overflow(later, earlier, &difference))
    return static_cast<double>(later) - static_cast<double>(earlier);
  return static_cast<double>(difference);
}
