// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A message in one line: "<number>name[process]: text". %m in the format stands for the error in
// errno.

#include <errno.h>
#include <locale.h>
#include <program.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>
#include <syslog/state.h>

using namespace cloudlibc;

namespace {

// As much of a message as is written.
constexpr size_t kMaximum = 1024;

// The format with %m replaced, as other functions that print don't know it.
void expand(const char *format, locale_t locale, int error, char *out, size_t size) {
  const char *text = strerror_l(error, locale);
  size_t used = 0;
  auto put = [&](char c) {
    if (used + 1 < size)
      out[used++] = c;
  };
  for (; *format != 0; ++format) {
    if (format[0] == '%' && format[1] == 'm') {
      ++format;
      // The text becomes a part of a format.
      for (const char *c = text; *c != 0; ++c) {
        if (*c == '%')
          put('%');
        put(*c);
      }
      continue;
    }
    put(*format);
    if (format[0] == '%' && format[1] == '%')
      put(*++format);
  }
  out[used] = 0;
}

}  // namespace

void vsyslog_l(int priority, locale_t locale, const char *format, va_list arguments) {
  int error = errno;
  const char *name;
  int options;
  {
    Guard guard(log_state.lock);
    if ((log_state.mask & LOG_MASK(priority & 7)) == 0)
      return;
    if ((priority & ~7) == 0)
      priority |= log_state.facility;
    name = log_state.name;
    options = log_state.options;
  }
  char expanded[kMaximum], text[kMaximum];
  expand(format, locale, error, expanded, sizeof(expanded));
#pragma clang diagnostic ignored "-Wformat-nonliteral"
  vsnprintf_l(text, sizeof(text), locale, expanded, arguments);
  bool with_process = (options & LOG_PID) != 0;
  fprintf(stderr, "<%d>%s%s%s%s%s%s\n", priority, name == nullptr ? "" : name,
          with_process ? "[" : "", with_process ? program_getpid() : "", with_process ? "]" : "",
          name != nullptr || with_process ? ": " : "", text);
  errno = error;
}
