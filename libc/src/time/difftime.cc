// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdint.h>
#include <time.h>

// The difference may not fit into 64 bits with a sign, but into those of its size. It is rounded
// once, to the nearest double.
double difftime(time_t later, time_t earlier) {
  const uint64_t difference = static_cast<uint64_t>(later) - static_cast<uint64_t>(earlier);
  return later < earlier ? -static_cast<double>(-difference) : static_cast<double>(difference);
}
