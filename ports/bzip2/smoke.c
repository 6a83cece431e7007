// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Compresses and decompresses in memory.
#include <bzlib.h>
#include <string.h>

int main(void) {
  static char text[4000], packed[5000], unpacked[4000];
  for (unsigned i = 0; i < sizeof(text); ++i)
    text[i] = (char)('a' + i % 7);
  unsigned size = sizeof(packed), length = sizeof(unpacked);
  if (BZ2_bzBuffToBuffCompress(packed, &size, text, sizeof(text), 9, 0, 0) != BZ_OK || size > 400)
    return 1;
  if (BZ2_bzBuffToBuffDecompress(unpacked, &length, packed, size, 0, 0) != BZ_OK)
    return 2;
  return length == sizeof(text) && memcmp(text, unpacked, length) == 0 ? 0 : 3;
}
