// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The table behind `cloudabi-run --explain`: for each descriptor what the program may do with it,
// and who refuses the rest. "The kernel" means that not even code that has taken the emulator over
// gets around it.

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <algorithm>
#include <string>

#include "execution.h"
#include "launch.h"
#include "plan.h"
#include "raw.h"
#include "rehearse.h"

namespace cloudabi {
namespace {

constexpr struct {
  cloudabi_rights_t right;
  const char *name;
} kRights[] = {
    {CLOUDABI_RIGHT_FD_DATASYNC, "fd_datasync"},
    {CLOUDABI_RIGHT_FD_READ, "fd_read"},
    {CLOUDABI_RIGHT_FD_SEEK, "fd_seek"},
    {CLOUDABI_RIGHT_FD_STAT_PUT_FLAGS, "fd_stat_put_flags"},
    {CLOUDABI_RIGHT_FD_SYNC, "fd_sync"},
    {CLOUDABI_RIGHT_FD_TELL, "fd_tell"},
    {CLOUDABI_RIGHT_FD_WRITE, "fd_write"},
    {CLOUDABI_RIGHT_FILE_ADVISE, "file_advise"},
    {CLOUDABI_RIGHT_FILE_ALLOCATE, "file_allocate"},
    {CLOUDABI_RIGHT_FILE_CREATE_DIRECTORY, "file_create_directory"},
    {CLOUDABI_RIGHT_FILE_CREATE_FIFO, "file_create_fifo"},
    {CLOUDABI_RIGHT_FILE_CREATE_FILE, "file_create_file"},
    {CLOUDABI_RIGHT_FILE_LINK_SOURCE, "file_link_source"},
    {CLOUDABI_RIGHT_FILE_LINK_TARGET, "file_link_target"},
    {CLOUDABI_RIGHT_FILE_OPEN, "file_open"},
    {CLOUDABI_RIGHT_FILE_READDIR, "file_readdir"},
    {CLOUDABI_RIGHT_FILE_READLINK, "file_readlink"},
    {CLOUDABI_RIGHT_FILE_RENAME_SOURCE, "file_rename_source"},
    {CLOUDABI_RIGHT_FILE_RENAME_TARGET, "file_rename_target"},
    {CLOUDABI_RIGHT_FILE_STAT_FGET, "file_stat_fget"},
    {CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE, "file_stat_fput_size"},
    {CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES, "file_stat_fput_times"},
    {CLOUDABI_RIGHT_FILE_STAT_GET, "file_stat_get"},
    {CLOUDABI_RIGHT_FILE_STAT_PUT_TIMES, "file_stat_put_times"},
    {CLOUDABI_RIGHT_FILE_SYMLINK, "file_symlink"},
    {CLOUDABI_RIGHT_FILE_UNLINK, "file_unlink"},
    {CLOUDABI_RIGHT_MEM_MAP, "mem_map"},
    {CLOUDABI_RIGHT_MEM_MAP_EXEC, "mem_map_exec"},
    {CLOUDABI_RIGHT_POLL_FD_READWRITE, "poll_fd_readwrite"},
    {CLOUDABI_RIGHT_POLL_PROC_TERMINATE, "poll_proc_terminate"},
    {CLOUDABI_RIGHT_PROC_EXEC, "proc_exec"},
    {CLOUDABI_RIGHT_SOCK_SHUTDOWN, "sock_shutdown"},
    {CLOUDABI_RIGHT_SOCK_ACCEPT, "sock_accept"},
    {CLOUDABI_RIGHT_SOCK_STAT_GET, "sock_stat_get"},
};

constexpr cloudabi_rights_t kEverywhere = CLOUDABI_RIGHT_FD_STAT_PUT_FLAGS |
                                          CLOUDABI_RIGHT_FILE_STAT_FGET |
                                          CLOUDABI_RIGHT_POLL_FD_READWRITE;
constexpr cloudabi_rights_t kStream =
    kEverywhere | CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FD_WRITE;
constexpr cloudabi_rights_t kSocket = kStream | CLOUDABI_RIGHT_SOCK_SHUTDOWN |
                                      CLOUDABI_RIGHT_SOCK_ACCEPT | CLOUDABI_RIGHT_SOCK_STAT_GET;
constexpr cloudabi_rights_t kFile =
    kStream | CLOUDABI_RIGHT_FD_DATASYNC | CLOUDABI_RIGHT_FD_SYNC | CLOUDABI_RIGHT_FD_SEEK |
    CLOUDABI_RIGHT_FD_TELL | CLOUDABI_RIGHT_FILE_ADVISE | CLOUDABI_RIGHT_FILE_ALLOCATE |
    CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE | CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES |
    CLOUDABI_RIGHT_MEM_MAP | CLOUDABI_RIGHT_MEM_MAP_EXEC | CLOUDABI_RIGHT_PROC_EXEC;
constexpr cloudabi_rights_t kDirectory =
    kFile | CLOUDABI_RIGHT_FILE_CREATE_DIRECTORY | CLOUDABI_RIGHT_FILE_CREATE_FILE |
    CLOUDABI_RIGHT_FILE_CREATE_FIFO | CLOUDABI_RIGHT_FILE_LINK_SOURCE |
    CLOUDABI_RIGHT_FILE_LINK_TARGET | CLOUDABI_RIGHT_FILE_OPEN | CLOUDABI_RIGHT_FILE_READDIR |
    CLOUDABI_RIGHT_FILE_READLINK | CLOUDABI_RIGHT_FILE_RENAME_SOURCE |
    CLOUDABI_RIGHT_FILE_RENAME_TARGET | CLOUDABI_RIGHT_FILE_STAT_GET |
    CLOUDABI_RIGHT_FILE_STAT_PUT_TIMES | CLOUDABI_RIGHT_FILE_SYMLINK | CLOUDABI_RIGHT_FILE_UNLINK;

struct Kind {
  const char *name;
  cloudabi_rights_t rights;  // that mean anything for it
};

Kind KindOf(const Descriptor &descriptor, const DescriptorPlan &plan) {
  if (plan.directory)
    return {"directory", kDirectory};
  switch (descriptor.type) {
  case CLOUDABI_FILETYPE_REGULAR_FILE:
    return {"file", kFile};
  case CLOUDABI_FILETYPE_SHARED_MEMORY:
    return {"shared memory", kFile};
  case CLOUDABI_FILETYPE_SOCKET_DGRAM:
    return {plan.unix_socket ? "datagram socket (UNIX)" : "datagram socket", kSocket};
  case CLOUDABI_FILETYPE_SOCKET_STREAM:
    return {plan.unix_socket ? "stream socket (UNIX)" : "stream socket", kSocket};
  case CLOUDABI_FILETYPE_CHARACTER_DEVICE:
    return {"character device", kStream};
  case CLOUDABI_FILETYPE_BLOCK_DEVICE:
    return {"block device", kFile};
  case CLOUDABI_FILETYPE_PROCESS:
    return {"process", CLOUDABI_RIGHT_POLL_PROC_TERMINATE};
  default:
    return {"pipe", kStream};
  }
}

enum Holder { kAccessMode, kReadOnlyMount, kNoExecMount, kLandlockRules, kEmulator, kHolders };

constexpr const char *kHolderNames[kHolders] = {
    "kernel, access mode", "kernel, read-only mount", "kernel, noexec mount",
    "kernel, Landlock",    "emulator only",
};

Holder DirectoryHolder(cloudabi_rights_t right, const DescriptorPlan &plan, const Plan &start) {
  constexpr cloudabi_rights_t kChanges =
      CLOUDABI_RIGHT_FD_WRITE | CLOUDABI_RIGHT_FILE_ALLOCATE |
      CLOUDABI_RIGHT_FILE_CREATE_DIRECTORY | CLOUDABI_RIGHT_FILE_CREATE_FILE |
      CLOUDABI_RIGHT_FILE_CREATE_FIFO | CLOUDABI_RIGHT_FILE_LINK_TARGET |
      CLOUDABI_RIGHT_FILE_LINK_SOURCE | CLOUDABI_RIGHT_FILE_RENAME_SOURCE |
      CLOUDABI_RIGHT_FILE_RENAME_TARGET | CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE |
      CLOUDABI_RIGHT_FILE_STAT_FPUT_TIMES | CLOUDABI_RIGHT_FILE_STAT_PUT_TIMES |
      CLOUDABI_RIGHT_FILE_SYMLINK | CLOUDABI_RIGHT_FILE_UNLINK;
  if (start.clones && (plan.mount_attributes & raw::kMountReadOnly) && (right & kChanges))
    return kReadOnlyMount;
  if (start.clones && (plan.mount_attributes & raw::kMountNoExec) &&
      (right & CLOUDABI_RIGHT_MEM_MAP_EXEC))
    return kNoExecMount;
  if (LandlockAccessOfRight(right) & start.landlock_scope.files & ~plan.landlock)
    return kLandlockRules;
  return kEmulator;
}

Holder FileHolder(cloudabi_rights_t right, int access_mode) {
  constexpr cloudabi_rights_t kWriting =
      CLOUDABI_RIGHT_FD_WRITE | CLOUDABI_RIGHT_FILE_ALLOCATE | CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE;
  constexpr cloudabi_rights_t kReading = CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_MEM_MAP |
                                         CLOUDABI_RIGHT_MEM_MAP_EXEC | CLOUDABI_RIGHT_PROC_EXEC;
  if ((right & kWriting) && access_mode == O_RDONLY)
    return kAccessMode;
  if ((right & kReading) && access_mode == O_WRONLY)
    return kAccessMode;
  return kEmulator;
}

void PrintRights(FILE *output, const char *label, cloudabi_rights_t rights) {
  if (rights == 0)
    return;
  constexpr size_t kIndent = 41, kWidth = 100;
  std::string line = std::string("    ") + label + ":";
  line.resize(kIndent - 1, ' ');
  size_t column = line.size();
  for (const auto &right : kRights) {
    if ((rights & right.right) == 0)
      continue;
    const std::string name = right.name;
    if (column >= kIndent && column + 1 + name.size() > kWidth) {
      line += "\n" + std::string(kIndent - 1, ' ');
      column = kIndent - 1;
    }
    line += " " + name;
    column += 1 + name.size();
  }
  fprintf(output, "%s\n", line.c_str());
}

void PrintDescriptor(FILE *output, size_t number, const Descriptor &descriptor,
                     const DescriptorPlan &plan, const Plan &start) {
  const Kind kind = KindOf(descriptor, plan);
  fprintf(output, "\n%3zu  %s%s%s\n", number, kind.name, descriptor.origin.empty() ? "" : "  ",
          descriptor.origin.c_str());
  PrintRights(output, "allowed", descriptor.rights_base & kind.rights);
  if (plan.directory)
    PrintRights(output, "allowed below it", descriptor.rights_inheriting);
  cloudabi_rights_t refused[kHolders] = {};
  const cloudabi_rights_t held = plan.directory
                                     ? descriptor.rights_base | descriptor.rights_inheriting
                                     : descriptor.rights_base;
  for (const auto &right : kRights)
    if ((right.right & kind.rights) && (right.right & held) == 0)
      refused[plan.directory ? DirectoryHolder(right.right, plan, start)
                             : FileHolder(right.right, plan.access_mode)] |= right.right;
  for (int holder = 0; holder < kHolders; ++holder)
    PrintRights(output, (std::string("refused by ") + kHolderNames[holder]).c_str(),
                refused[holder]);
}

void PrintMachine(FILE *output, const LaunchRequest &request, const Execution &execution) {
  if (!execution.under_qemu()) {
    fprintf(output, "machine: %s, native\n", execution.target->name);
    return;
  }
  fprintf(output, "machine: %s, under QEMU (%s)\n", execution.target->name,
          execution.qemu_path.c_str());
  if (request.level == SandboxLevel::kStrict)
    fprintf(output,
            "  the root has two files, QEMU and the emulator, which can be read and executed\n");
}

void PrintLevel(FILE *output, const LaunchRequest &request, const Plan &plan,
                const Execution &execution) {
  switch (request.level) {
  case SandboxLevel::kStrict:
    fprintf(output, "sandbox: strict\n"
                    "  user, mount, PID, network, IPC and UTS namespaces; an empty root; no "
                    "capabilities\n"
                    "  a mount of its own for each directory: nothing above it can be named\n");
    break;
  case SandboxLevel::kLandlock:
    fprintf(output, "sandbox: landlock (weaker than strict)\n"
                    "  no namespaces: attributes of all files of the system can be read, and "
                    "sockets of other\n  programs be spoken to, by code that takes the emulator "
                    "over\n");
    break;
  case SandboxLevel::kOff:
    fprintf(output, "sandbox: off\n"
                    "  the kernel holds nothing back: code that takes the emulator over can do "
                    "what the user can\n");
    break;
  }
  if (plan.landlock) {
    fprintf(output, "  Landlock version %d: ", plan.landlock_version);
    const char *separator = "";
    auto item = [&](bool present, const char *text) {
      if (present) {
        fprintf(output, "%s%s", separator, text);
        separator = ", ";
      }
    };
    item(plan.landlock_scope.files != 0, "files");
    item(plan.landlock_scope.network != 0, "TCP");
    item(plan.landlock_scope.scoped != 0, "signals and abstract sockets");
    fprintf(output, "%s\n", separator[0] == '\0' ? "nothing" : "");
    if (plan.landlock_scope.files == 0)
      fprintf(output, "    not files: the program has a UNIX socket, through which directories may "
                      "arrive\n");
    if ((plan.landlock_scope.files & kLandlockTruncate) == 0 && plan.landlock_scope.files != 0)
      fprintf(output, "    not truncation alone, which needs version 3\n");
    if (plan.landlock_scope.scoped == 0)
      fprintf(
          output, "    not signals, which needs version 6: %s\n",
          request.level == SandboxLevel::kStrict
              ? "the PID namespace holds them"
              : "other processes of the user can be ended by code that takes the emulator over");
  }
  if (plan.seccomp && !execution.under_qemu())
    fprintf(output, "  seccomp: the calls that the emulator makes itself, no others\n");
  if (plan.seccomp && execution.under_qemu())
    fprintf(output, "  seccomp: the calls that the emulator and QEMU make, no others\n"
                    "    wider than natively: memory can be written and executed at once, files be "
                    "opened and\n    executed by path, signals be sent and caught\n");
}

}  // namespace

void Explain(const LaunchRequest &request, FILE *output) {
  const Plan plan = MakePlan(request);
  const Execution execution = PlanExecution(request, true);
  Rehearse(request, execution);
  PrintMachine(output, request, execution);
  PrintLevel(output, request, plan, execution);
  for (size_t i = 0; i < plan.descriptors.size(); ++i)
    PrintDescriptor(output, i, request.descriptors[i], plan.descriptors[i], plan);
}

}  // namespace cloudabi
