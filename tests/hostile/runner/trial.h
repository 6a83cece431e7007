// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// One start of the hostile program, in a launcher process of its own.
#pragma once

#include <sys/types.h>

#include <functional>
#include <string>

#include "scene.h"

namespace hostile {

struct Launcher {
  pid_t pid = -1;
  int log = -1;      // what the program says
  int message = -1;  // why it wasn't started
};

// Forks a launcher. `adjust` may change the request, or prepare the process.
Launcher Begin(const Scene &scene, const std::string &attack,
               const std::function<void(cloudabi::LaunchRequest &)> &adjust);

// Reads until nobody holds the other end any more, or `seconds` have passed: then false.
bool ReadAll(int fd, std::string &text, int seconds = 10);
// Reads up to the end of a line; true if one came.
bool ReadLine(int fd, std::string &line, int seconds = 10);

struct Result {
  enum Kind { kSucceeded, kRefused, kKilled, kMissing, kNotStarted, kStrange } kind;
  std::string text;  // details, for people
};

// The whole course of an attack.
Result Try(const std::string &attack, const std::function<void(cloudabi::LaunchRequest &)> &adjust);

}  // namespace hostile
