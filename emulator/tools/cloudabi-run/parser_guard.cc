// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See parser_guard.h.
#include "parser_guard.h"

#include <unistd.h>

#include <cstring>

namespace cloudabi {
namespace {

volatile sig_atomic_t g_line = 1;
char g_source[256] = "the configuration";

// Nothing here may allocate: the heap is what broke.
void Write(const char *text) {
  const ssize_t ignored = write(2, text, strlen(text));
  static_cast<void>(ignored);
}

void Report(int) {
  char digits[16];
  char *number = digits + sizeof(digits);
  *--number = '\0';
  for (int line = g_line; number == digits + sizeof(digits) - 1 || line > 0; line /= 10)
    *--number = static_cast<char>('0' + line % 10);
  Write("cloudabi-run: ");
  Write(g_source);
  Write(":");
  Write(number);
  Write(":1: the text isn't YAML from here on, or soon after (it made libfyaml fail)\n");
  _exit(127);
}

}  // namespace

ParserGuard::ParserGuard() {
  g_line = 1;
  struct sigaction action = {};
  action.sa_handler = Report;
  for (size_t i = 0; i < kSignalCount; ++i)
    sigaction(kSignals[i], &action, &before_[i]);
}

ParserGuard::~ParserGuard() {
  for (size_t i = 0; i < kSignalCount; ++i)
    sigaction(kSignals[i], &before_[i], nullptr);
}

void ParserGuard::MoveTo(Mark mark) { g_line = mark.line; }

void ParserGuard::SetSource(const std::string &source) {
  const size_t length = source.copy(g_source, sizeof(g_source) - 1);
  g_source[length] = '\0';
}

}  // namespace cloudabi
