// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See fork_gate.h. The child of a fork comes through the gate with nobody behind it: the locks of
// threads that it hasn't got are open for it (spin_lock.h).
#include "thread/fork_gate.h"

#include "kernel/calls.h"
#include "support/spin_lock.h"

namespace cloudabi {
namespace {

using namespace kernel;

SpinLock gate;
// Linux's ID of the last thread that announced its end, or 0. The gate protects it.
long leaving = 0;

void wait_until_gone() {
  // Signal 0 finds out whether the thread is there. It doesn't have its ID to itself afterwards,
  // but a new thread has to come through the gate, and waiting for another one is only slow.
  while (leaving != 0 && raw(kTgkill, raw(kGetpid), leaving, 0) == 0)
    raw(kSchedYield);
  leaving = 0;
}

}  // namespace

void ForkGate::enter() {
  gate.acquire();
  wait_until_gone();
}

void ForkGate::leave() { gate.release(); }

void ForkGate::note_leaving() {
  const long own = raw(kGettid);
  // The first thread stays as a zombie until all others have ended, too.
  if (own == raw(kGetpid))
    return;
  enter();
  leaving = own;
  gate.release();
}

void ForkGate::forget() { leaving = 0; }

}  // namespace cloudabi
