// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Compresses with two threads and decompresses, in memory.
#include <lzma.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
  const size_t size = 1 << 20;
  uint8_t *text = malloc(size), *packed = malloc(size), *unpacked = malloc(size);
  for (size_t i = 0; i < size; ++i)
    text[i] = (uint8_t)(i * i >> 8);
  lzma_stream stream = LZMA_STREAM_INIT;
  const lzma_mt threads = {
      .threads = 2, .block_size = size / 4, .preset = 1, .check = LZMA_CHECK_CRC64};
  if (lzma_stream_encoder_mt(&stream, &threads) != LZMA_OK)
    return 1;
  stream.next_in = text;
  stream.avail_in = size;
  stream.next_out = packed;
  stream.avail_out = size;
  if (lzma_code(&stream, LZMA_FINISH) != LZMA_STREAM_END)
    return 2;
  const size_t length = stream.total_out;
  lzma_end(&stream);

  uint64_t limit = UINT64_MAX;
  size_t in = 0, out = 0;
  if (lzma_stream_buffer_decode(&limit, 0, NULL, packed, &in, length, unpacked, &out, size) !=
      LZMA_OK)
    return 3;
  return out == size && memcmp(text, unpacked, size) == 0 ? 0 : 4;
}
