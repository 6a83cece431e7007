/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * Decodes what comes from stdin, as xzdec does: exit status 0 if all of it is right, else 1. */
#include <lzma.h>
#include <stdio.h>

int main(void) {
  static uint8_t in[8192], out[8192];
  lzma_stream stream = LZMA_STREAM_INIT;
  if (lzma_stream_decoder(&stream, UINT64_MAX, LZMA_CONCATENATED | LZMA_TELL_UNSUPPORTED_CHECK) !=
      LZMA_OK)
    return 2;
  lzma_ret status = LZMA_OK;
  while (status == LZMA_OK) {
    if (stream.avail_in == 0) {
      stream.next_in = in;
      stream.avail_in = fread(in, 1, sizeof(in), stdin);
    }
    stream.next_out = out;
    stream.avail_out = sizeof(out);
    status = lzma_code(&stream, stream.avail_in == 0 ? LZMA_FINISH : LZMA_RUN);
    if (fwrite(out, 1, sizeof(out) - stream.avail_out, stdout) != sizeof(out) - stream.avail_out)
      return 3;
  }
  lzma_end(&stream);
  return status == LZMA_STREAM_END ? 0 : 1;
}
