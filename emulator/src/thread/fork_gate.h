// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Keeps a fork apart from threads that begin or end, under QEMU only. QEMU (7.2) does both
// with a mutex of its own, which it doesn't take for a fork: the child of a fork that happens
// meanwhile has a copy of the taken mutex, and waits for ever when it makes a thread, which each
// child does for its lifeline.
#pragma once

#include "thread/process.h"

namespace cloudabi {

class ForkGate {
 public:
  // Around the calls that fork and that make a thread.
  ForkGate() {
    if (g_process.waits_by_pid) [[unlikely]]
      enter();
  }
  ~ForkGate() {
    if (g_process.waits_by_pid) [[unlikely]]
      leave();
  }
  ForkGate(const ForkGate &) = delete;

  // Before a thread ends; the gate is opened again by its being gone.
  static void leave_for_good() {
    if (g_process.waits_by_pid) [[unlikely]]
      note_leaving();
  }

  // In the child of a fork.
  static void forget();

 private:
  static void enter();
  static void leave();
  static void note_leaving();
};

}  // namespace cloudabi
