// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Looks at processes through /proc.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace hostile {

std::vector<pid_t> ChildrenOf(pid_t parent);
// One line of /proc/PID/status without its name; empty if there is none.
std::string StatusOf(pid_t pid, const std::string &name);
// All of a file of /proc/PID; false if it may not be read.
bool ReadProc(pid_t pid, const char *file, std::string &text);
// The target of a link of /proc/PID; empty if it may not be read.
std::string LinkOf(pid_t pid, const std::string &link);
// The entries of a folder of /proc/PID.
std::vector<std::string> EntriesOf(pid_t pid, const char *folder);

// A strictly sandboxed start's two processes. False if they don't appear in time.
struct Sandbox {
  pid_t init = -1, guest = -1;
};
bool FindSandbox(pid_t launcher, Sandbox &sandbox);

}  // namespace hostile
