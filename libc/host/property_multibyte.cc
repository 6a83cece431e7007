// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// mbrtowc() and wcrtomb() in UTF-8 against the host's, on bytes of which most are wrong somewhere.

#include "property.h"

#include <clocale>
#include <cwchar>

using namespace property;

extern "C" {
struct __locale;
extern __locale cl___c_unicode_locale;
size_t cl_mbrtowc_l(wchar_t *, const char *, size_t, void *, __locale *);
size_t cl_wcrtomb_l(char *, wchar_t, void *, __locale *);
}

namespace {

// Decodes the first character of a text, given in pieces so that the state matters. Four bytes hold
// any character, so that what isn't complete by then is wrong.
template <typename Function> long first(const char *text, const size_t *pieces, Function convert) {
  size_t used = 0;
  for (size_t piece = 0; used < 4; used += pieces[piece++]) {
    wchar_t c = 0;
    size_t result = convert(&c, text + used, pieces[piece]);
    if (result == static_cast<size_t>(-2))
      continue;
    return result <= 4 ? c : -1;
  }
  return -1;
}

// The libraries may notice an error at different bytes, and glibc goes on to characters that
// Unicode doesn't have.
void decode() {
  static const char kBytes[] =
      "a\x80\x90\x9f\xa0\xbf\xc1\xc2\xdf\xe0\xe1\xed\xee\xf0\xf1\xf4\xf5\xff";
  char text[4];
  for (char &c : text)
    c = below(8) == 0 ? static_cast<char>(random_bits()) : kBytes[below(sizeof(kBytes))];
  size_t pieces[4];
  for (size_t i = 0, left = 4; i < 4; ++i) {
    pieces[i] = left == 0 ? 0 : 1 + below(left);
    left -= pieces[i];
  }
  uint64_t our_state[4] = {};
  mbstate_t their_state = {};
  long ours = first(text, pieces, [&](wchar_t *c, const char *piece, size_t size) {
    return cl_mbrtowc_l(c, piece, size, our_state, &cl___c_unicode_locale);
  });
  long theirs = first(text, pieces, [&](wchar_t *c, const char *piece, size_t size) {
    return mbrtowc(c, piece, size, &their_state);
  });
  if (theirs > 0x10ffff)
    theirs = -1;
  if (ours != theirs)
    differ("mbrtowc %02x %02x %02x %02x: %#lx instead of %#lx", text[0] & 0xff, text[1] & 0xff,
           text[2] & 0xff, text[3] & 0xff, ours, theirs);
}

void encode() {
  wchar_t c = static_cast<wchar_t>(below(2) == 0 ? below(0x110000) : any_size() & 0xffff);
  char ours[16], theirs[16];
  uint64_t our_state[4] = {};
  mbstate_t their_state = {};
  size_t our_size = cl_wcrtomb_l(ours, c, our_state, &cl___c_unicode_locale);
  size_t their_size = wcrtomb(theirs, c, &their_state);
  if (our_size != their_size || (our_size < 5 && memcmp(ours, theirs, our_size) != 0))
    differ("wcrtomb %#x: %zd instead of %zd", static_cast<unsigned>(c), our_size, their_size);
}

}  // namespace

int main(int argc, char **argv) {
  if (setlocale(LC_CTYPE, "C.UTF-8") == nullptr)
    return 77;
  return run(argc, argv, 1000000, [] {
    decode();
    encode();
  });
}
