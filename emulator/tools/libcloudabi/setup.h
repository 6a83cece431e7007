// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the launcher and the children that it prepares a start with share. The children run in the
// launcher's memory (CLONE_VM), which saves copying its page tables twice: so everything that they
// need is worked out before, and what they did or failed at is in here afterwards.
#pragma once

#include <sys/types.h>

#include <atomic>
#include <cstddef>
#include <cstdint>

#include "launch.h"

namespace cloudabi {

// What a child can fail at, in the order of a start.
enum class Step {
  kNone,
  kUserNamespace,
  kUserMap,
  kGroupMap,
  kProcessNamespace,
  kNetworkNamespace,
  kMountNamespace,
  kPrivateMounts,
  kReopenDirectory,
  kDirectoryMoved,
  kCloneDirectory,
  kMountAttributes,
  kReadableDirectory,
  kEmptyRoot,
  kChangeRoot,
  kRootFiles,
  kInit,
  kGuest,
  kJoinNetwork,
  kSecureBits,
  kCapabilities,
  kNoNewPrivileges,
  kParentDeath,
  kDescriptors,
  kLandlock,
  kFilter,
  kExecute,
};

struct Failure {
  std::atomic<Step> step = Step::kNone;
  int error = 0;
  int descriptor = -1;  // the program's number of it, where the step is about one
};

// A directory of the program and the mount clone that confines it.
struct DirectoryMount {
  int number;        // the program's descriptor
  int fd;            // as the caller opened it
  const char *path;  // opens it again
  dev_t device;
  ino_t inode;
  uint64_t attributes;  // raw::kMount…
  bool readable;        // the program reads the directory itself; otherwise O_PATH is enough
  int clone = -1;       // the root of the clone, O_PATH
  int opened = -1;      // the same, opened for reading where that is wanted
};

// A file of the host that the otherwise empty root has, see root_files.cc.
struct RootFile {
  const char *path;  // opens it
  dev_t device;
  ino_t inode;
  const char *name;  // in the new root
  int clone = -1;
};

struct Setup {
  // What is wanted, known from the beginning.
  SandboxLevel level;
  bool network;  // a network namespace without interfaces
  char uid_map[32], gid_map[32];
  int launcher = -1;  // a pidfd: readable once the launcher is dead

  // Known once `planned` is 1.
  bool clones;    // give directories mounts of their own
  bool rehearse;  // stop where the emulator would be executed (Explain)
  DirectoryMount *directories;
  size_t directory_count;
  RootFile *root_files;
  size_t root_file_count;
  // The launcher's descriptors in the order that the program and the emulator get them.
  int *sources;
  int source_count;
  int first_source;  // the one that is the program's descriptor 0
  int emulator;  // the index of the emulator's image among them, or -1: arguments[0] is executed
  int landlock;  // the index of the rules, or -1: the emulator sees to the program's confinement
  bool filter;   // install QEMU's filter
  const char *const *arguments;

  // What came of it.
  Failure failure;
  std::atomic<uint32_t> planned = 0;       // futex: 1 go on, 2 give up
  std::atomic<uint32_t> network_done = 0;  // futex: 1 made, 2 failed
  std::atomic<uint32_t> root_done = 0;     // futex: 1 made, 2 failed
  int root = -1;                           // the empty file system, before it is the root
  int mount_namespace = -1;                // its descriptor, for the init
  std::atomic<pid_t> helper_pid = -1, init_pid = -1, guest_pid = -1;
  // futex: the guest shares our memory. The kernel clears it when it executes or ends.
  std::atomic<uint32_t> guest_is_here = 0;
  int init_pidfd = -1;
};

// Notes the first failure; `result` is a negated error number. False, to be returned.
bool Fail(Failure &failure, Step step, long result, int descriptor = -1);
inline bool Fail(Setup &setup, Step step, long result) { return Fail(setup.failure, step, result); }

// Wait for, and announce, the end of a part of the work.
uint32_t Await(std::atomic<uint32_t> &done);
void Announce(std::atomic<uint32_t> &done, uint32_t value);

// The parts. All of these run in children, and use raw system calls alone.
bool CloneDirectories(Setup &setup, Failure &failure, bool reopen);
bool MakeEmptyRoot(Setup &setup);
bool ChangeRoot(Setup &setup);
bool CloneRootFiles(Setup &setup);
bool PlaceRootFiles(Setup &setup);
bool ConfineQemu(Setup &setup);
bool DropCapabilities(Setup &setup);
bool DieWithLauncher(Setup &setup);
bool StartInit(Setup &setup);
bool StartGuest(Setup &setup, bool sibling);
void StartHelper(Setup &setup);

}  // namespace cloudabi
