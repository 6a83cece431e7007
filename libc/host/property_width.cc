// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// wcwidth() of all characters against the host's. Both take it from Unicode, with exceptions of
// their own.

#include "property.h"

#include <clocale>
#include <cwchar>
#include <vector>

using namespace property;

extern "C" int cl_wcwidth(wchar_t);

namespace {

constexpr unsigned kCharacters = 0x110000;

// With which version of Unicode each character came, as DerivedAge.txt has it: 140 for 14.0.
std::vector<int> ages() {
  std::vector<int> result(kCharacters);
  FILE *file = fopen(UNICODE_DATA_DIR "/DerivedAge.txt", "r");
  if (file == nullptr)
    return {};
  char line[512];
  while (fgets(line, sizeof(line), file) != nullptr) {
    unsigned first, last;
    int major, minor;
    if (sscanf(line, "%x..%x ; %d.%d", &first, &last, &major, &minor) != 4) {
      if (sscanf(line, "%x ; %d.%d", &first, &major, &minor) != 3)
        continue;
      last = first;
    }
    for (unsigned c = first; c <= last && c < kCharacters; ++c)
      result[c] = major * 10 + minor;
  }
  fclose(file);
  return result;
}

// glibc has two for the circled numbers on squares and for the hexagrams of the Yijing, which are
// as wide in many fonts; Unicode 15 calls the width of the first ambiguous, and that of the others
// neutral.
bool wide_in_fonts(unsigned c) {
  return (c >= 0x3248 && c <= 0x324f) || (c >= 0x4dc0 && c <= 0x4dff);
}

}  // namespace

int main(int argc, char **argv) {
  const std::vector<int> age = ages();
  if (age.empty() || setlocale(LC_CTYPE, "C.UTF-8") == nullptr)
    return 77;
  unsigned c = 0;
  return run(argc, argv, kCharacters, [&] {
    const int ours = cl_wcwidth(static_cast<wchar_t>(c)), theirs = wcwidth(static_cast<wchar_t>(c));
    // glibc 2.36 doesn't know what has come after Unicode 14.
    const bool is_new = age[c] > 140 && theirs == -1;
    const bool is_choice = wide_in_fonts(c) && ours == 1 && theirs == 2;
    if (ours != theirs && !is_new && !is_choice)
      differ("wcwidth %#x: %d instead of %d", c, ours, theirs);
    ++c;
  });
}
