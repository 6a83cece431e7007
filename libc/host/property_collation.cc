// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// strcoll_l() and wcscoll_l() of languages against the host's, on random strings of characters that
// the locale sources list. Both read the same sources: the host's library takes what localedef
// compiled of them, from the folder that LOCPATH names. And strxfrm_l() and wcsxfrm_l() against
// strcoll_l() and wcscoll_l(), on any bytes.

#include "property.h"

#include <algorithm>
#include <climits>
#include <clocale>
#include <cwchar>
#include <fstream>
#include <vector>

using namespace property;

struct cl_locale;
extern "C" {
cl_locale *cl_newlocale(int, const char *, cl_locale *);
int cl_strcoll_l(const char *, const char *, cl_locale *);
size_t cl_strxfrm_l(char *, const char *, size_t, cl_locale *);
int cl_wcscoll_l(const wchar_t *, const wchar_t *, cl_locale *);
size_t cl_wcsxfrm_l(wchar_t *, const wchar_t *, size_t, cl_locale *);
}

namespace {

constexpr int kAllMask = 0x7f;

int sign(int order) { return (order > 0) - (order < 0); }

// The characters that a locale's source has a line for.
std::vector<wchar_t> read_characters(const std::string &name) {
  std::ifstream in(LOCALE_SOURCE_DIR + ("/" + name));
  std::vector<wchar_t> characters;
  for (std::string line; getline(in, line);) {
    if (line.starts_with("<U") && line.find('>') < 11 && line.find('_') == std::string::npos)
      characters.push_back(static_cast<wchar_t>(strtoul(line.c_str() + 2, nullptr, 16)));
  }
  if (characters.size() < 10000) {
    printf("%s/%s isn't the source of a locale\n", LOCALE_SOURCE_DIR, name.c_str());
    exit(1);
  }
  return characters;
}

std::string utf_8(const std::wstring &text) {
  std::string bytes;
  for (wchar_t c : text) {
    char buffer[MB_LEN_MAX];
    mbstate_t state = {};
    bytes.append(buffer, wcrtomb(buffer, c, &state));
  }
  return bytes;
}

class Comparison {
 public:
  Comparison(const char *name, std::vector<wchar_t> characters)
      : name_(name), characters_(std::move(characters)),
        ours_(cl_newlocale(kAllMask, name, nullptr)),
        theirs_(newlocale(LC_ALL_MASK, name, nullptr)) {
    if (ours_ == nullptr || theirs_ == nullptr) {
      printf("newlocale doesn't know %s, ours or the host's\n", name);
      exit(1);
    }
    for (wchar_t c : std::wstring(L"aAáÁeéèE\u0301\u0308sßlL·-")) {
      if (std::find(characters_.begin(), characters_.end(), c) != characters_.end())
        few_ += c;
    }
  }

  void compare() {
    std::wstring left = any_text(), right = below(3) == 0 ? any_text() : changed(left);
    std::string a = utf_8(left), b = utf_8(right);
    const int expected = sign(strcoll_l(a.c_str(), b.c_str(), theirs_));
    const int found = sign(cl_strcoll_l(a.c_str(), b.c_str(), ours_));
    if (found != expected)
      differ("strcoll %s: \"%s\" \"%s\" (%s): %d instead of %d", name_, a.c_str(), b.c_str(),
             numbers(left, right).c_str(), found, expected);
    const int wide = sign(cl_wcscoll_l(left.c_str(), right.c_str(), ours_));
    if (wide != found)
      differ("wcscoll %s: \"%s\" \"%s\": %d, and strcoll %d", name_, a.c_str(), b.c_str(), wide,
             found);
    check_keys(a, b);
    check_wide_keys(left, right);
    // Wrong bytes and any code points.
    for (std::string *text : {&a, &b}) {
      if (!text->empty() && below(2) == 0)
        (*text)[below(text->size())] = static_cast<char>(1 + below(255));
    }
    for (std::wstring *text : {&left, &right}) {
      if (!text->empty() && below(2) == 0)
        (*text)[below(text->size())] = static_cast<wchar_t>(1 + any_size() % 0xffffffff);
    }
    check_keys(a, b);
    check_wide_keys(left, right);
  }

 private:
  wchar_t any_character() {
    switch (below(4)) {
    case 0:
      return static_cast<wchar_t>(' ' + below(0x5f));
    case 1:
      return few_[below(few_.size())];
    default:
      return characters_[below(characters_.size())];
    }
  }

  std::wstring any_text() {
    std::wstring text;
    for (uint64_t left = below(8); left > 0; --left)
      text += any_character();
    return text;
  }

  // Nearly the same text, so that the lower levels decide.
  std::wstring changed(std::wstring text) {
    for (uint64_t left = 1 + below(2); left > 0; --left) {
      const size_t at = below(text.size() + 1);
      switch (below(3)) {
      case 0:
        text.insert(at, 1, any_character());
        break;
      case 1:
        if (at < text.size())
          text.erase(at, 1);
        break;
      default:
        if (at + 1 < text.size())
          std::swap(text[at], text[at + 1]);
      }
    }
    return text;
  }

  static std::string numbers(const std::wstring &left, const std::wstring &right) {
    std::string text;
    char number[12];
    for (const std::wstring *each : {&left, &right}) {
      for (wchar_t c : *each) {
        snprintf(number, sizeof(number), "%04x ", static_cast<unsigned>(c));
        text += number;
      }
      text += each == &left ? "/ " : "";
    }
    return text;
  }

  void check_keys(const std::string &a, const std::string &b) {
    const int order = sign(cl_strcoll_l(a.c_str(), b.c_str(), ours_));
    if (order != -sign(cl_strcoll_l(b.c_str(), a.c_str(), ours_)))
      differ("strcoll %s: \"%s\" \"%s\" isn't the opposite the other way round", name_, a.c_str(),
             b.c_str());
    std::string keys[2];
    for (int i = 0; i < 2; ++i) {
      const char *text = i == 0 ? a.c_str() : b.c_str();
      const size_t length = cl_strxfrm_l(nullptr, text, 0, ours_);
      keys[i].resize(length);
      if (cl_strxfrm_l(keys[i].data(), text, length + 1, ours_) != length ||
          keys[i].find('\0') != std::string::npos)
        differ("strxfrm %s: \"%s\" has a key of another length", name_, text);
    }
    if (sign(strcmp(keys[0].c_str(), keys[1].c_str())) != order)
      differ("strxfrm %s: \"%s\" \"%s\" in another order than by strcoll, %d", name_, a.c_str(),
             b.c_str(), order);
  }

  void check_wide_keys(const std::wstring &a, const std::wstring &b) {
    const int order = sign(cl_wcscoll_l(a.c_str(), b.c_str(), ours_));
    std::wstring keys[2];
    for (int i = 0; i < 2; ++i) {
      const wchar_t *text = i == 0 ? a.c_str() : b.c_str();
      keys[i].resize(cl_wcsxfrm_l(nullptr, text, 0, ours_));
      cl_wcsxfrm_l(keys[i].data(), text, keys[i].size() + 1, ours_);
    }
    if (sign(wcscmp(keys[0].c_str(), keys[1].c_str())) != order)
      differ("wcsxfrm %s: (%s) in another order than by wcscoll, %d", name_, numbers(a, b).c_str(),
             order);
  }

  const char *name_;
  std::vector<wchar_t> characters_;
  std::wstring few_;
  cl_locale *ours_;
  locale_t theirs_;
};

}  // namespace

int main(int argc, char **argv) {
  setenv("LOCPATH", LOCALE_FOLDER, 1);
  if (setlocale(LC_ALL, "en_US.UTF-8") == nullptr) {
    printf("%s has no en_US.UTF-8\n", LOCALE_FOLDER);
    return 1;
  }
  std::vector<wchar_t> common = read_characters("iso14651_t1_common");
  std::vector<wchar_t> chinese = read_characters("iso14651_t1_pinyin");
  chinese.insert(chinese.end(), common.begin(), common.end());
  Comparison comparisons[] = {
      {"en_US.UTF-8", common}, {"zh_CN.UTF-8", chinese}, {"ja_JP.UTF-8", read_characters("ja_JP")}};
  return run(argc, argv, 60000, [&comparisons] { comparisons[below(3)].compare(); });
}
