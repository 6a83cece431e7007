// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Counts what was shown, what wasn't, and what couldn't be tried here, and says each with its
// reason.
#pragma once

#include <string>

namespace hostile {

void Pass(const std::string &what);
void Fail(const std::string &what, const std::string &why);
void Skip(const std::string &what, const std::string &why);
inline void Check(bool condition, const std::string &what, const std::string &why) {
  condition ? Pass(what) : Fail(what, why);
}
// Prints the counts; the exit status.
int Summary();

}  // namespace hostile
