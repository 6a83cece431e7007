// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

#include <stdio.h>
#include <stdlib.h>

#include "support/stdio_file.h"

namespace {

// A stream without a buffer of its own uses memory in its object, which doesn't move along.
void forget_small_buffer(FILE *file) {
  stdio::State &s = file->s;
  if (s.buffer == file->small + stdio::kPushback)
    s.buffer = nullptr;
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
  forget_small_buffer(left);
  forget_small_buffer(right);
  const stdio::State state = left->s;
  left->s = right->s;
  right->s = state;
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
