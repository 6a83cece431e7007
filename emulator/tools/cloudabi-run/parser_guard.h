// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// libfyaml 0.7 has bugs in its scanner: some texts that aren't YAML, such as `? ! : <TAB>: !  : !`,
// make it free memory twice, which glibc notices and ends the process for. While it works, such an
// end becomes an error message and exit status 127, as for other texts that aren't YAML. The text
// is the user's own, so this is about manners and not about safety.
#pragma once

#include <signal.h>

#include <string>

#include "config_error.h"

namespace cloudabi {

class ParserGuard {
 public:
  ParserGuard();
  ~ParserGuard();
  ParserGuard(const ParserGuard &) = delete;

  // Where the parser is, for the message.
  static void MoveTo(Mark mark);

  // What the text is called in the message; kept for the rest of the process.
  static void SetSource(const std::string &source);

 private:
  static constexpr int kSignals[] = {SIGABRT, SIGSEGV, SIGBUS};
  static constexpr size_t kSignalCount = sizeof(kSignals) / sizeof(kSignals[0]);

  struct sigaction before_[kSignalCount];
};

}  // namespace cloudabi
