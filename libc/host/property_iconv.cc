// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// iconv() between forms of Unicode against the host's, on text of which some is wrong, and in
// pieces of output that may be too small.

#include "property.h"

#include <iconv.h>

using namespace property;

extern "C" {
iconv_t cl_iconv_open(const char *, const char *);
size_t cl_iconv(iconv_t, char **, size_t *, char **, size_t *);
int cl_iconv_close(iconv_t);
}

namespace {

// UTF-16 and UTF-32 are left out: without a mark, glibc reads the machine's order. So is WCHAR_T,
// in which it reads numbers that Unicode doesn't have.
const char *const kCharsets[] = {"UTF-8",    "UTF-16LE", "UTF-16BE",
                                 "UTF-32LE", "UTF-32BE", "ISO-8859-15"};

std::string any_text(iconv_t encoder) {
  std::string text;
  for (uint64_t left = below(6); left > 0; --left) {
    uint32_t c = below(3) == 0 ? below(0x120000) : any_size() & 0xffff;
    if (c >> 7 == 0xe0000 >> 7)
      continue;  // Tags, which glibc leaves out where the target lacks them.
    char bytes[16], *in = reinterpret_cast<char *>(&c), *out = bytes;
    size_t in_left = 4, out_left = sizeof(bytes);
    if (iconv(encoder, &in, &in_left, &out, &out_left) == static_cast<size_t>(-1))
      iconv(encoder, nullptr, nullptr, nullptr, nullptr);
    text.append(bytes, static_cast<size_t>(out - bytes));
  }
  if (!text.empty() && below(3) == 0)
    text[below(text.size())] = static_cast<char>(0xd8 + below(8));
  if (!text.empty() && below(4) == 0)
    text.pop_back();
  return text;
}

struct Outcome {
  std::string out;
  size_t used;
  bool failed;
};

template <typename Function>
Outcome convert(Function function, iconv_t conversion, std::string text, size_t room) {
  char bytes[64], *in = text.data(), *out = bytes;
  size_t in_left = text.size(), out_left = room;
  bool failed = function(conversion, &in, &in_left, &out, &out_left) == static_cast<size_t>(-1);
  return {std::string(bytes, out), text.size() - in_left, failed};
}

void compare() {
  const char *to = one_of(kCharsets), *from = one_of(kCharsets);
  iconv_t ours = cl_iconv_open(to, from), theirs = iconv_open(to, from);
  if (ours == reinterpret_cast<iconv_t>(-1)) {
    differ("iconv_open %s to %s fails", from, to);
    iconv_close(theirs);
    return;
  }
  iconv_t encoder = iconv_open(from, "UTF-32LE");
  std::string text = any_text(encoder);
  size_t room = below(2) == 0 ? 64 : below(16);
  Outcome our = convert(cl_iconv, ours, text, room), their = convert(iconv, theirs, text, room);
  if (our.out != their.out || our.used != their.used || our.failed != their.failed) {
    std::string hex;
    for (unsigned char c : text)
      hex += "0123456789abcdef"[c >> 4], hex += "0123456789abcdef"[c & 15];
    differ("iconv %s to %s in %zu bytes, %s: %d, %zu to %zu instead of %d, %zu to %zu", from, to,
           room, hex.c_str(), our.failed, our.used, our.out.size(), their.failed, their.used,
           their.out.size());
  }
  cl_iconv_close(ours);
  iconv_close(theirs);
  iconv_close(encoder);
}

}  // namespace

int main(int argc, char **argv) {
  for (const char *charset : kCharsets) {
    iconv_t conversion = iconv_open(charset, "UTF-32LE");
    if (conversion == reinterpret_cast<iconv_t>(-1)) {
      printf("This machine's iconv() doesn't know %s: glibc's gconv modules are needed.\n",
             charset);
      return 77;
    }
    iconv_close(conversion);
  }
  return run(argc, argv, 100000, compare);
}
