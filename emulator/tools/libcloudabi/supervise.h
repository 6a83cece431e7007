// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the launcher does while the program runs: pass signals on, stop and continue with it, and
// wait for its end.
#pragma once

#include <signal.h>

#include "launch.h"
#include "setup.h"

namespace cloudabi {

// Holds back the signals that are passed on, from before the children exist until they are gone.
class HeldSignals {
 public:
  HeldSignals();
  ~HeldSignals();
  HeldSignals(const HeldSignals &) = delete;
  // Waits for one; its number.
  int Next() const;

 private:
  sigset_t held_, before_;
  struct sigaction child_before_;
};

// Ends what is left of the children, but for the program: to be called when they are of no use.
void EndHelpers(Setup &setup);

// Waits until the children are gone; for what comes of a program that was started. `started`, if it
// is there, is called when the program has its own descriptors and the helper needs ours no more.
Outcome Supervise(Setup &setup, const HeldSignals &signals, const std::function<void()> &started);

}  // namespace cloudabi
