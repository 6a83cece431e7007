// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Compresses and decompresses in memory, as a block and as a frame.
#include <lz4.h>
#include <lz4frame.h>
#include <string.h>

int main(void) {
  static char text[4000], packed[5000], unpacked[4000];
  for (unsigned i = 0; i < sizeof(text); ++i)
    text[i] = (char)('a' + i % 7);
  const int size = LZ4_compress_default(text, packed, sizeof(text), sizeof(packed));
  if (size <= 0 || size > 400)
    return 1;
  if (LZ4_decompress_safe(packed, unpacked, size, sizeof(unpacked)) != sizeof(text) ||
      memcmp(text, unpacked, sizeof(text)) != 0)
    return 2;

  size_t length = LZ4F_compressFrame(packed, sizeof(packed), text, sizeof(text), NULL);
  LZ4F_dctx *context;
  if (LZ4F_isError(length) || LZ4F_createDecompressionContext(&context, LZ4F_VERSION) != 0)
    return 3;
  size_t out = sizeof(unpacked);
  memset(unpacked, 0, out);
  if (LZ4F_decompress(context, unpacked, &out, packed, &length, NULL) != 0 || out != sizeof(text))
    return 4;
  LZ4F_freeDecompressionContext(context);
  return memcmp(text, unpacked, sizeof(text)) == 0 ? 0 : 5;
}
