// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// strtol() and its relatives, and their wide forms, against the host's, in every base: values,
// where they end, and what doesn't fit.

#include "property.h"

#include <cerrno>
#include <cinttypes>

using namespace property;

extern "C" {
long cl_strtol(const char *, char **, int);
unsigned long cl_strtoul(const char *, char **, int);
long long cl_strtoll(const char *, char **, int);
unsigned long long cl_strtoull(const char *, char **, int);
intmax_t cl_strtoimax(const char *, char **, int);
uintmax_t cl_strtoumax(const char *, char **, int);
long cl_wcstol(const wchar_t *, wchar_t **, int);
unsigned long long cl_wcstoull(const wchar_t *, wchar_t **, int);
extern thread_local int cl_errno;

// By their names, as headers of later versions of glibc give those to what also reads 0b.
#define HOST(type, character, name)                                                                \
  type host_##name(const character *, character **, int) __asm__(#name)
HOST(long, char, strtol);
HOST(unsigned long, char, strtoul);
HOST(long long, char, strtoll);
HOST(unsigned long long, char, strtoull);
HOST(intmax_t, char, strtoimax);
HOST(uintmax_t, char, strtoumax);
HOST(long, wchar_t, wcstol);
HOST(unsigned long long, wchar_t, wcstoull);
#undef HOST
}

namespace {

constexpr int kRange = 68;  // ERANGE of <errno.h>.

std::string any_text(int base) {
  std::string text;
  for (uint64_t i = below(3); i > 0; --i)
    text += " \t\n\v\f\r"[below(6)];
  text += one_of({"", "", "-", "+", "--"});
  text += one_of({"", "", "", "0", "0x", "0X", "00", "x"});
  const uint64_t length = below(4) == 0 ? below(70) : below(16);
  for (uint64_t i = 0; i < length; ++i) {
    // Mostly digits of the base, some of which are the largest one.
    const int limit = base == 0 ? 16 : base;
    const int digit = static_cast<int>(below(3) == 0    ? static_cast<uint64_t>(limit) - 1
                                       : below(12) == 0 ? below(36)
                                                        : below(static_cast<uint64_t>(limit)));
    text += static_cast<char>(digit < 10 ? '0' + digit : (below(2) ? 'a' : 'A') + digit - 10);
  }
  text += one_of({"", "", "", ".5", "z", "\x80"});
  return text;
}

template <typename T, typename C>
void compare(const char *name, const std::string &text, int base, T (*ours)(const C *, C **, int),
             T (*theirs)(const C *, C **, int)) {
  const std::basic_string<C> wide(text.begin(), text.end());
  C *our_end, *their_end;
  cl_errno = 0;
  const T our_value = ours(wide.c_str(), &our_end, base);
  const bool our_range = cl_errno == kRange;
  errno = 0;
  const T their_value = theirs(wide.c_str(), &their_end, base);
  const bool their_range = errno == ERANGE;
  if (our_value != their_value || our_end != their_end || our_range != their_range)
    differ("%s [%s] base %d: %lld and %td%s instead of %lld and %td%s", name, text.c_str(), base,
           static_cast<long long>(our_value), our_end - wide.c_str(),
           our_range ? ", out of range" : "", static_cast<long long>(their_value),
           their_end - wide.c_str(), their_range ? ", out of range" : "");
}

void convert() {
  const int base = below(3) == 0 ? 10 : below(3) == 0 ? 0 : 2 + static_cast<int>(below(35));
  const std::string text = any_text(base);
  compare("strtol", text, base, cl_strtol, host_strtol);
  compare("strtoul", text, base, cl_strtoul, host_strtoul);
  compare("strtoll", text, base, cl_strtoll, host_strtoll);
  compare("strtoull", text, base, cl_strtoull, host_strtoull);
  compare("strtoimax", text, base, cl_strtoimax, host_strtoimax);
  compare("strtoumax", text, base, cl_strtoumax, host_strtoumax);
  compare("wcstol", text, base, cl_wcstol, host_wcstol);
  compare("wcstoull", text, base, cl_wcstoull, host_wcstoull);
}

}  // namespace

int main(int argc, char **argv) { return run(argc, argv, 100000, convert); }
