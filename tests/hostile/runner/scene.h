// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What attacks are made on: a tree of files of which two directories are injected, servers, a
// terminal, and a process to harm.
#pragma once

#include <sys/types.h>

#include <string>

#include "launch.h"

namespace hostile {

// What the whole run is about; set once by main.
struct Options {
  std::string emulator;  // path of cloudabi-emulate
  int guest = -1;        // the hostile program, open
  std::string qemu;      // path of what is started in QEMU's place, or nothing
};
extern Options options;

class Scene {
 public:
  Scene();
  ~Scene();
  Scene(const Scene &) = delete;

  // A start of the hostile program with one attack; its log goes to `log`.
  cloudabi::LaunchRequest RequestFor(const std::string &attack, int log) const;
  const std::string &top() const { return top_; }

 private:
  std::string top_;
  int writable_ = -1, read_only_ = -1, file_ = -1;
  int terminal_ = -1, terminal_master_ = -1;
  int tcp_ = -1, udp_ = -1, named_ = -1, abstract_ = -1;
  unsigned port_ = 0;
  std::string abstract_name_;
  pid_t victim_ = -1;
  const char *victim_memory_ = nullptr;
};

}  // namespace hostile
