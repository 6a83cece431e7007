// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Copies bytes, swapping each pair of neighbours.

#include <unistd.h>

void swab(const void *__restrict from, void *__restrict to, ssize_t size) {
  auto *in = static_cast<const unsigned char *>(from);
  auto *out = static_cast<unsigned char *>(to);
  for (; size > 1; size -= 2, in += 2, out += 2) {
    unsigned char first = in[0];
    out[0] = in[1];
    out[1] = first;
  }
}
