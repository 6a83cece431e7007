// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See report.h.

#include "report.h"

#include <cstdio>

namespace hostile {
namespace {

int passed = 0, failed = 0, skipped = 0;

void Print(const char *word, const std::string &what, const std::string &why) {
  printf("%-4s %s%s%s\n", word, what.c_str(), why.empty() ? "" : ": ", why.c_str());
  fflush(stdout);
}

}  // namespace

void Pass(const std::string &what) {
  ++passed;
  Print("ok", what, "");
}
void Fail(const std::string &what, const std::string &why) {
  ++failed;
  Print("FAIL", what, why);
}
void Skip(const std::string &what, const std::string &why) {
  ++skipped;
  Print("skip", what, why);
}

int Summary() {
  printf("%d passed, %d failed, %d skipped\n", passed, failed, skipped);
  return failed == 0 ? 0 : 1;
}

}  // namespace hostile
