// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Attacks on other processes, and on what the program itself is kept from becoming.

#include "attack.h"
#include "calls.h"

namespace hostile {
namespace {

constexpr int kSeize = 0x4206;
constexpr int kContinue = 18;  // SIGCONT: harmless to a process that runs
constexpr long kNewUser = 0x10000000, kNewNetwork = 0x40000000;

long Trace(const Parameters &p) { return Call(number::kPtrace, kSeize, p.victim, 0, 0); }
long ReadMemory(const Parameters &p) {
  char buffer[8];
  struct {
    const void *base;
    unsigned long size;
  } local = {buffer, sizeof(buffer)}, remote = {p.victim_memory, sizeof(buffer)};
  return Call(number::kProcessVmReadv, p.victim, &local, 1, &remote, 1, 0);
}
long Kill(const Parameters &p) { return Call(number::kKill, p.victim, kContinue); }
// The emulator makes this call for proc_raise.
long KillThread(const Parameters &p) {
  return Call(number::kTgkill, p.victim, p.victim, kContinue);
}
long KillByDescriptor(const Parameters &p) {
  long fd = Call(number::kPidfdOpen, p.victim, 0);
  return fd < 0 ? fd : Call(number::kPidfdSendSignal, fd, kContinue, nullptr, 0);
}
// Input and output on a pipe then sends the signal, which nobody checks again.
long SetOwner(const Parameters &p) { return Call(number::kFcntl, kLog, 8, p.victim); }
long SetSignal(const Parameters &) { return Call(number::kFcntl, kLog, 10, kContinue); }

long Unshare(const Parameters &) { return Call(number::kUnshare, kNewUser); }
long CloneNamespaces(const Parameters &) {
  long pid = Call(number::kClone, kNewUser | kNewNetwork | 17, nullptr, nullptr, nullptr, nullptr);
  if (pid == 0)
    Call(number::kExitGroup, 0);
  return pid;
}
long BecomeDumpable(const Parameters &) { return Call(number::kPrctl, 4, 1, 0, 0, 0); }
// The log is to stay open for the shell.
void KeepLog() { Call(number::kFcntl, kLog, 2, 0); }
long Execute(const Parameters &) {
  KeepLog();
  // Comes back only if it fails; the shell reports in its stead.
  const char *const arguments[] = {"sh", "-c", "echo SUCCEEDED >&0", nullptr};
  const char *const environment[] = {nullptr};
  return Call(number::kExecve, "/bin/sh", arguments, environment);
}
// The emulator makes this call, by descriptor; a path must not do.
long ExecuteAt(const Parameters &) {
  KeepLog();
  const char *const arguments[] = {"sh", "-c", "echo SUCCEEDED >&0", nullptr};
  const char *const environment[] = {nullptr};
  return Call(number::kExecveat, -100, "/bin/sh", arguments, environment, 0);
}

// Not attacks, but what the runner looks at from outside: a program that stays, a program that
// leaves others behind, and one that has children and stays with them.
[[noreturn]] void Stay() {
  for (;;)
    Call(number::kPpoll, nullptr, 0, nullptr, nullptr, 0);
}
long Fork() {
  long pid = Call(number::kClone, 17, nullptr, nullptr, nullptr, nullptr);
  if (pid == 0)
    Stay();
  return pid;
}
long StayAlone(const Parameters &) {
  Say("READY\n");
  Stay();
}
long StayTogether(const Parameters &) {
  long first = Fork(), second = Fork();
  Say(first > 0 && second > 0 ? "READY\n" : "FAILED\n");
  Stay();
}
long LeaveOthers(const Parameters &) {
  Say(Fork() > 0 ? "READY\n" : "FAILED\n");
  return kSaid;
}

}  // namespace

const Attack kProcessAttacks[] = {
    {"ptrace", Trace},
    {"read-memory", ReadMemory},
    {"kill", Kill},
    {"kill-thread", KillThread},
    {"kill-by-descriptor", KillByDescriptor},
    {"set-owner", SetOwner},
    {"set-signal", SetSignal},
    {"unshare", Unshare},
    {"clone-namespaces", CloneNamespaces},
    {"become-dumpable", BecomeDumpable},
    {"execute", Execute},
    {"execute-at", ExecuteAt},
    {"stay", StayAlone},
    {"stay-together", StayTogether},
    {"leave-others", LeaveOthers},
    {nullptr, nullptr},
};

}  // namespace hostile
