// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A directory that lives as long as a program that was started with --command. While it exists the
// signals that people end programs with are held back, so that an impatient second one doesn't
// leave it behind; whoever waits for the program takes them meanwhile (libcloudabi).
#pragma once

#include <signal.h>

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
  sigset_t signals_before_;
};

}  // namespace cloudabi
