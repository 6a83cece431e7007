// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Starts a CloudABI program with a given set of descriptors, confined as asked for, and waits for
// its end. This is what cloudabi-run does once it has read its configuration; other host programs
// may do the same. Not thread-safe: the caller has to be single-threaded, as for a while it shares
// its memory and its descriptors with the child that prepares the start. The caller's own
// namespaces, descriptors and signal mask are afterwards what they were.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#include "cloudabi_types.h"

namespace cloudabi {

enum class SandboxLevel {
  kStrict,    // namespaces, mount clones, no capabilities, Landlock, seccomp; or no start
  kLandlock,  // Landlock and seccomp; or no start
  kOff,       // none: the program can do all that the user can
};

// One descriptor that the program gets; its index in LaunchRequest::descriptors is its number.
struct Descriptor {
  int fd = -1;  // open and close-on-exec; the caller keeps ownership
  cloudabi_filetype_t type = CLOUDABI_FILETYPE_UNKNOWN;
  cloudabi_rights_t rights_base = 0;
  cloudabi_rights_t rights_inheriting = 0;
  // A directory below which nothing may be changed: its mount clone becomes read-only.
  bool read_only = false;
  // Directories: the path that opened it, so that the launcher can open it again in the new mount
  // namespace (it compares device and inode). Empty for an inherited descriptor.
  std::string path;
  // Where the configuration names it, for messages: "config.yaml:4:9: !file".
  std::string origin;
};

// What only tests ask for: each layer taken away shows that another one stops the same attack.
// cloudabi-run has no documented option for any of this.
struct TestingOptions {
  std::string emulator;         // path of cloudabi-emulate instead of the installed one
  int landlock_abi_limit = 99;  // pretend that the kernel knows no newer Landlock
  bool without_clones = false;  // give out directories as they were opened
  bool without_network_namespace = false;
  bool without_landlock = false;
  bool without_seccomp = false;
};

struct LaunchRequest {
  int executable = -1;          // open for reading, close-on-exec; the caller keeps ownership
  std::string executable_name;  // for messages
  std::vector<Descriptor> descriptors;
  std::vector<unsigned char> argdata;  // serialized; descriptors as numbers
  SandboxLevel level = SandboxLevel::kStrict;
  bool emulate = true;  // false: ask the kernel to execute it, as on a system with CloudABI support
  int trace_fd = -1;    // where a line for each system call goes, or -1
  bool paranoid = false;  // repeat each path lookup with a component walk
  // QEMU's user mode emulator to run it with, even where the machine itself could. Empty: where the
  // machine can't, the one in PATH.
  std::string qemu;
  // Called once the program runs and has descriptors of its own, while it is waited for: what the
  // caller keeps open of them holds up whoever waits for their last holder to close them.
  std::function<void()> started;
  TestingOptions testing;
};

// Why a program was not started. `exit_status` is 126 when it was found and can't be executed,
// 127 for all else.
class StartError : public std::runtime_error {
 public:
  StartError(int exit_status, const std::string &message)
      : std::runtime_error(message), exit_status(exit_status) {}
  int exit_status;
};

// How a program ended: by exiting (signal is 0) or by a Linux signal.
struct Outcome {
  int exit_status = 0;  // low eight bits of the program's exit code
  int signal = 0;
};

// Begins what a strict start needs whatever the program is, and goes on while the caller reads its
// configuration and opens files: new namespaces take a good part of a start's time. Optional;
// Launch takes it from there. The caller may not change its user or working directory in between.
void Prepare(SandboxLevel level);

// Starts the program, passes INT, TERM, HUP, TSTP and CONT on to it, and waits for its end and that
// of all processes that it made. One killed process without a function may remain to be reaped; the
// next start does it. Throws StartError when it doesn't start.
Outcome Launch(const LaunchRequest &request);

// Prints a table of what the program would be able to reach, and which layer holds each right, from
// the same probes as a real start. Runs nothing. Throws StartError when `level` can't be had;
// errors of writing are left to the stream.
void Explain(const LaunchRequest &request, FILE *output);

}  // namespace cloudabi
