// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Compresses and decompresses in memory, and through a descriptor's stream.
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

int main(void) {
  static const char text[] = "hello, hello, hello, hello, hello";
  Bytef packed[100];
  char unpacked[sizeof(text)];
  uLongf size = sizeof(packed), length = sizeof(unpacked);
  if (compress(packed, &size, (const Bytef *)text, sizeof(text)) != Z_OK || size >= sizeof(text))
    return 1;
  if (uncompress((Bytef *)unpacked, &length, packed, size) != Z_OK || strcmp(unpacked, text) != 0)
    return 2;

  int ends[2];
  if (pipe(ends) != 0)
    return 3;
  gzFile out = gzdopen(ends[1], "w");
  if (gzputs(out, text) != sizeof(text) - 1 || gzclose(out) != Z_OK)
    return 4;
  gzFile in = gzdopen(ends[0], "r");
  if (gzgets(in, unpacked, sizeof(unpacked)) == NULL || strcmp(unpacked, text) != 0)
    return 5;
  return gzclose(in) == Z_OK ? 0 : 6;
}
