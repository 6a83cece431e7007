// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Compresses with two threads and decompresses, in memory.
#include <stdlib.h>
#include <string.h>
#include <zstd.h>

int main(void) {
  const size_t size = 1 << 20, bound = ZSTD_compressBound(size);
  char *text = malloc(size), *packed = malloc(bound), *unpacked = malloc(size);
  for (size_t i = 0; i < size; ++i)
    text[i] = (char)(i * i >> 8);
  ZSTD_CCtx *context = ZSTD_createCCtx();
  if (ZSTD_isError(ZSTD_CCtx_setParameter(context, ZSTD_c_nbWorkers, 2)))
    return 1;
  const size_t length = ZSTD_compress2(context, packed, bound, text, size);
  ZSTD_freeCCtx(context);
  if (ZSTD_isError(length) || length >= size)
    return 2;
  if (ZSTD_decompress(unpacked, size, packed, length) != size)
    return 3;
  return memcmp(text, unpacked, size) == 0 ? 0 : 4;
}
