// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What C++ does with locales, on top of the C library's: streams, facets, regular expressions, time
// and money. Prints what isn't as it should be.
#include <chrono>
#include <complex>
#include <cstdio>
#include <ctime>
#include <iomanip>
#include <locale>
#include <regex>
#include <sstream>
#include <string>

static int failures;

static void check(bool holds, const char *text, int line) {
  if (holds)
    return;
  ++failures;
  std::fprintf(stderr, "line %d: %s\n", line, text);
}
#define CHECK(condition) check(condition, #condition, __LINE__)

static const char kText[] = "h\xc3\xa9\xf0\x9f\x98\x80";

static void streams() {
  std::ostringstream out;
  out << 3.25 << ' ' << std::hex << 255 << ' ' << 1e100 << ' ' << reinterpret_cast<void *>(16);
  CHECK(out.str() == "3.25 ff 1e+100 0x10");
  std::istringstream in("42 2.5 0x1f word");
  int decimal, hex;
  double number;
  std::string word;
  in >> decimal >> number >> std::hex >> hex >> word;
  CHECK(decimal == 42 && number == 2.5 && hex == 31 && word == "word");
  std::wostringstream wide;
  wide << 1.5 << L" \u20ac";
  CHECK(wide.str() == L"1.5 \u20ac");
  CHECK(std::to_wstring(42) == L"42" && std::to_string(2.5) == "2.500000");
}

static void names() {
  CHECK(std::locale("C.UTF-8").name() == "C.UTF-8");
  CHECK(std::isalpha(L'\u00e9', std::locale("")));
  try {
    std::locale unknown("xx_YY");
    CHECK(!"there is no such locale");
  } catch (const std::runtime_error &) {
  }
}

static void conversion() {
  std::locale locale("C.UTF-8");
  CHECK(std::toupper(L'\u00e9', locale) == L'\u00c9');
  auto &facet = std::use_facet<std::codecvt<wchar_t, char, std::mbstate_t>>(locale);
  std::mbstate_t state{};
  const char *in_end;
  wchar_t wide[8], *wide_end;
  CHECK(facet.in(state, kText, kText + 7, in_end, wide, wide + 8, wide_end) ==
        std::codecvt_base::ok);
  CHECK(std::wstring(wide, wide_end) == L"h\u00e9\U0001f600");
  const wchar_t *from_end;
  char narrow[16], *narrow_end;
  state = {};
  CHECK(facet.out(state, wide, wide_end, from_end, narrow, narrow + 16, narrow_end) ==
        std::codecvt_base::ok);
  CHECK(std::string(narrow, narrow_end) == kText);
  CHECK(facet.max_length() == 4 && facet.encoding() == 0);
}

static void expressions() {
  CHECK(std::regex_match("word123", std::regex("[[:alpha:]]+\\d+")));
  CHECK(std::regex_search(L"x\u00e9y", std::wregex(L"\u00e9")));
}

static void times() {
  std::tm tm{};
  std::istringstream in("2009-02-13 23:31:30");
  in >> std::get_time(&tm, "%Y-%m-%d %H:%M:%S");
  CHECK(!in.fail() && timegm(&tm) == 1234567890);
  std::ostringstream out;
  out << std::put_time(&tm, "%A %c");
  CHECK(out.str() == "Friday Fri Feb 13 23:31:30 2009");
  out.str("");
  out.imbue(std::locale("de_DE.UTF-8"));
  out << std::put_time(&tm, "%A, %d. %B");
  CHECK(out.str() == "Freitag, 13. Februar");
  auto before = std::chrono::steady_clock::now();
  CHECK(std::chrono::steady_clock::now() >= before);
  CHECK(std::chrono::system_clock::now().time_since_epoch().count() > 0);
}

static void numbers() {
  std::ostringstream out;
  out.imbue(std::locale("de_DE.UTF-8"));
  out << std::fixed << std::setprecision(2) << 1234567.891;
  CHECK(out.str() == "1.234.567,89");
  double back = 0;
  std::istringstream in(out.str());
  in.imbue(std::locale("de_DE.UTF-8"));
  in >> back;
  CHECK(back == 1234567.89);
  out.str("");
  out.imbue(std::locale("en_US.UTF-8"));
  out << std::showbase << std::put_money("123456");
  CHECK(out.str() == "$1,234.56");
  CHECK(std::abs(std::exp(std::complex<double>(0, 3.14159265358979323846)) + 1.0) < 1e-15);
}

int main() {
  streams();
  names();
  conversion();
  expressions();
  times();
  numbers();
  return failures != 0;
}
