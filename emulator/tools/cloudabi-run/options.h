// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// cloudabi-run's command line.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "launch.h"

namespace cloudabi {

class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

struct Options {
  bool help = false;
  bool version = false;
  bool emulate = false;
  bool explain = false;
  bool trace = false;
  bool paranoid = false;
  bool command = false;    // run a program that has a main(), with arguments
  std::string config;      // file name; empty or `-` for stdin
  std::string qemu;        // file name; empty: found where it is needed
  std::string trace_file;  // empty: stderr
  std::string directory;   // for --command; empty: a temporary one
  SandboxLevel level = SandboxLevel::kStrict;
  std::string program;
  std::vector<std::string> arguments;  // after the program
};

// Options end at the program's name: what follows belongs to the program. Throws UsageError.
Options ParseOptions(const std::vector<std::string> &words);

extern const char kUsage[];
extern const char kHelp[];

}  // namespace cloudabi
