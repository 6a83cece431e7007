// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// iconv() between all pairs of charsets, with an output that may be too small.

#include "guarded.h"

extern "C" {
void *cl_iconv_open(const char *, const char *);
size_t cl_iconv(void *, char **, size_t *, char **, size_t *);
int cl_iconv_close(void *);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static Guarded inputs, outputs;
  static const char *const charsets[] = {"UTF-8",
                                         "US-ASCII",
                                         "ISO-8859-1",
                                         "ISO-8859-15",
                                         "UTF-8//TRANSLIT",
                                         "US-ASCII//IGNORE",
                                         "ISO-8859-1//TRANSLIT",
                                         "no such charset",
                                         "UTF-16",
                                         "UTF-16LE",
                                         "UTF-16BE",
                                         "UTF-32",
                                         "UTF-32LE",
                                         "UTF-32BE",
                                         "UCS-4",
                                         "WCHAR_T"};
  if (size >= 1000)
    return 0;
  Input input(data, size);
  unsigned pair = input.byte();
  void *conversion = cl_iconv_open(charsets[pair & 15], charsets[pair >> 4]);
  if (conversion == reinterpret_cast<void *>(-1))
    return 0;
  size_t room = input.byte(), left = input.left();
  char *in = inputs.last(left), *out = outputs.last(room);
  memcpy(in, input.rest(), left);
  const char *in_end = in + left, *out_end = out + room;
  cl_iconv(conversion, &in, &left, &out, &room);
  check(in + left == in_end && out + room == out_end);
  cl_iconv_close(conversion);
  return 0;
}
