// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A directory that lives as long as a program that was started with --command.
#pragma once

#include <string>

namespace cloudabi {

class TemporaryDirectory {
 public:
  TemporaryDirectory();   // throws std::runtime_error
  ~TemporaryDirectory();  // removes it with all that it holds
  TemporaryDirectory(const TemporaryDirectory &) = delete;

  const std::string &path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace cloudabi
