// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include "support/unicode_class.h"

#include <stddef.h>

namespace unicode {

// Code points whose other case lies at the same distance: first, first + step, ..., last.
struct CaseRun {
  uint32_t first;
  uint32_t last;
  int32_t distance;
  uint32_t step;
};

}  // namespace unicode

#include "unicode_tables.h"

namespace unicode {

// Blocks of code points that are alike are stored once: top names a node for each 4096 code points,
// a node names a leaf for each 64, and a leaf names the kind of each one.
static unsigned kind(uint32_t c) {
  if (c > 0x10ffff)
    c = 0xd800;  // Has no class either.
  size_t node = top[c / 4096];
  size_t leaf = nodes[node * 64 + c / 64 % 64];
  return kinds[leaves[leaf * 64 + c % 64]];
}

unsigned classes(uint32_t c) { return kind(c) & 0x7ff; }

int width(uint32_t c) { return static_cast<int>(kind(c) >> 11) - 1; }

template <size_t N> static uint32_t change_case(const CaseRun (&runs)[N], uint32_t c) {
  size_t from = 0, to = N;
  while (from < to) {
    size_t middle = (from + to) / 2;
    const CaseRun &run = runs[middle];
    if (c < run.first)
      to = middle;
    else if (c > run.last)
      from = middle + 1;
    else
      return (c - run.first) % run.step == 0 ? c + static_cast<uint32_t>(run.distance) : c;
  }
  return c;
}

uint32_t to_lower(uint32_t c) {
  if (c < 0x80)
    return c - 'A' < 26 ? c + ('a' - 'A') : c;
  return change_case(lower_runs, c);
}

uint32_t to_upper(uint32_t c) {
  if (c < 0x80)
    return c - 'a' < 26 ? c - ('a' - 'A') : c;
  return change_case(upper_runs, c);
}

}  // namespace unicode
