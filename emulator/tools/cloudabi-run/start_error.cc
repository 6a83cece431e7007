// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See start_error.h.
#include "start_error.h"

namespace cloudabi {

std::string StartErrorText(int exit_status, const std::string &message) {
  static const std::string kFailed = "Failed to start executable: ";
  static const std::string kFormat = "Exec format error";
  if (exit_status != 126)
    return "cloudabi-run: " + message;
  // Whoever found the error may have put the program's name before the words.
  const size_t place = message.find(kFormat);
  if (place != std::string::npos)
    return kFailed + message.substr(place);
  return message.rfind(kFailed, 0) == 0 ? message : kFailed + message;
}

}  // namespace cloudabi
