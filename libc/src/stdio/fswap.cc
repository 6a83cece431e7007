// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/stdio_file.h"

namespace {

// A stream without a buffer of its own uses memory in its object: what points there follows.
void follow_small_buffer(FILE *file, const unsigned char *from) {
  stdio::State &s = file->s;
  if (s.buffer != from + stdio::kPushback)
    return;
  s.buffer = file->small + stdio::kPushback;
  if (s.read_at != nullptr) {
    s.read_at = file->small + (s.read_at - from);
    s.read_end = file->small + (s.read_end - from);
  }
}

}  // namespace

void fswap(FILE *left, FILE *right) {
  if (left == right)
    return;
  // In the order of addresses, so that two swaps at once don't wait for each other.
  FILE *first = left < right ? left : right;
  FILE *second = left < right ? right : left;
  flockfile(first);
  flockfile(second);
  stdio::synchronise(left);
  stdio::synchronise(right);
  const stdio::State state = left->s;
  left->s = right->s;
  right->s = state;
  unsigned char small[sizeof(left->small)];
  memcpy(small, left->small, sizeof(small));
  memcpy(left->small, right->small, sizeof(small));
  memcpy(right->small, small, sizeof(small));
  follow_small_buffer(left, right->small);
  follow_small_buffer(right, left->small);
  // C wants errors to be seen at once. Where the program chose a buffer, it stays.
  if ((stderr->s.flags & stdio::kBufferChosen) == 0 && stderr->s.mode == _IOFBF) {
    if ((stderr->s.flags & stdio::kOwnsBuffer) != 0)
      free(stderr->s.buffer - stdio::kPushback);
    stderr->s.flags &= static_cast<unsigned short>(~stdio::kOwnsBuffer);
    stderr->s.buffer = nullptr;
    stderr->s.read_at = stderr->s.read_end = nullptr;
    stderr->s.write_at = stderr->s.write_end = nullptr;
    stderr->s.mode = _IONBF;
  }
  funlockfile(second);
  funlockfile(first);
}
