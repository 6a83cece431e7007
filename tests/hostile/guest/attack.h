// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The hostile program: code that has left the ABI behind and makes Linux calls by itself. Each
// attack tries one thing, and says what came of it. It uses nothing of the C library, as an
// attacker wouldn't either.
#pragma once

#include <stdint.h>

namespace hostile {

// Runs of attacks that are given the same things. The descriptors that the program gets:
inline constexpr int kLog = 0;       // a pipe to the runner
inline constexpr int kWritable = 1;  // a directory to do anything in
inline constexpr int kReadOnly = 2;  // a directory that must stay as it is; holds `file`
inline constexpr int kFile = 3;      // a file beside the directories, for reading only
inline constexpr int kTerminal = 4;  // a terminal
inline constexpr int kSocket = 5;    // a UNIX socket to the runner, in some trials

// What the runner tells, in the place of Argdata: zero-terminated strings, one after the other.
struct Parameters {
  const char *attack;
  const char *secret;           // path of a file that wasn't injected
  const char *server;           // path of a UNIX datagram socket that wasn't injected
  const char *abstract_server;  // name of one, without its leading zero
  unsigned port;                // of a TCP server, and of a UDP one, on 127.0.0.1
  int victim;                   // process ID of one that isn't its child
  const void *victim_memory;    // an address that it can read
};

// What an attack returns: a Linux call's result. Negative is a refusal, unless it is one of these.
inline constexpr long kMissing = -1000;  // the kernel has no such thing to attack
inline constexpr long kSaid = -1001;     // no attack, or it has told by itself

// Makes a Linux call; arguments are numbers and pointers.
long Call6(long number, long a, long b, long c, long d, long e, long f);
template <typename T> long Word(T value) {
  if constexpr (__is_pointer(T))
    return reinterpret_cast<long>(value);
  else
    return static_cast<long>(value);
}
inline long Word(decltype(nullptr)) { return 0; }
template <typename... T> long Call(long number, T... arguments) {
  long words[6] = {Word(arguments)...};
  return Call6(number, words[0], words[1], words[2], words[3], words[4], words[5]);
}

struct Attack {
  const char *name;
  long (*run)(const Parameters &parameters);
};

// The tables of files.cc, network.cc, processes.cc and kernel.cc, each ended by a null name.
extern const Attack kFileAttacks[], kNetworkAttacks[], kProcessAttacks[], kKernelAttacks[];

// Runs the attack that the strings of the runner name, and ends.
[[noreturn]] void Attempt(const char *strings);

unsigned long Length(const char *text);
void Say(const char *text);

}  // namespace hostile
