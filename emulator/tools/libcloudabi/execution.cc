// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See execution.h. The emulator is at a fixed place beside the running executable, so that an
// installation can be moved.

#include "execution.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <climits>
#include <cstring>
#include <utility>

#include "emulator_image.h"
#include "qemu.h"
#include "real_path.h"

namespace cloudabi {
namespace {

// A header that isn't ELF's gets this machine's emulator, which says what is wrong with it.
const Target &TargetOf(const LaunchRequest &request) {
  // e_machine lies at the same place in 32-bit and 64-bit headers; all targets are little-endian.
  unsigned char header[20] = {};
  ssize_t length = pread(request.executable, header, sizeof(header), 0);
  if (length < static_cast<ssize_t>(sizeof(header)) || memcmp(header, ELFMAG, SELFMAG) != 0)
    return kTargets[0];
  const unsigned machine = header[18] | header[19] << 8;
  for (const Target *target = kTargets; target->name != nullptr; ++target)
    if (target->machine == machine)
      return *target;
  throw StartError(126, request.executable_name +
                            ": Exec format error: a program for a machine "
                            "that CloudABI doesn't exist for (ELF machine " +
                            std::to_string(machine) + ")");
}

std::string InstalledEmulator(const char *triple) {
  char self[PATH_MAX];
  ssize_t length = readlink("/proc/self/exe", self, sizeof(self));
  if (length <= 0 || length == sizeof(self))
    throw StartError(127,
                     std::string("can't find the emulator beside this program: /proc/self/exe: ") +
                         strerror(errno));
  std::string folder(self, length);
  folder.resize(folder.rfind('/'));
  return folder + "/../libexec/cloudabi/" + triple + "/cloudabi-emulate";
}

OwnedDescriptor OpenEmulator(const LaunchRequest &request, const Target &target,
                             const std::string &path) {
  OwnedDescriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.valid())
    return file;
  if (errno == ENOENT && request.testing.emulator.empty())
    throw StartError(126, request.executable_name + ": Exec format error: no emulator for " +
                              target.triple + " is installed");
  throw StartError(127, path + ": " + strerror(errno));
}

// QEMU's command line. It has no way to be given a program by descriptor, and none to execute
// itself by one, so both go by path: to the two files that an empty root has, or to the host's.
std::vector<std::string> RunnerOf(const Execution &execution, SandboxLevel level) {
  const bool in_root = level == SandboxLevel::kStrict;
  std::vector<std::string> words = {in_root ? kQemuInRoot : execution.qemu_path};
  const std::string options = execution.target->qemu_options;
  for (size_t start = 0, end; start < options.size(); start = end + 1) {
    end = std::min(options.find(' ', start), options.size());
    words.push_back(options.substr(start, end - start));
  }
  words.insert(words.end(),
               {"-0", "cloudabi-emulate", in_root ? kEmulatorInRoot : execution.emulator_path});
  return words;
}

}  // namespace

Execution PlanExecution(const LaunchRequest &request, bool native) {
  Execution execution;
  execution.target = &TargetOf(request);
  execution.emulator_path = request.testing.emulator.empty()
                                ? InstalledEmulator(execution.target->triple)
                                : request.testing.emulator;
  execution.emulator = OpenEmulator(request, *execution.target, execution.emulator_path);
  if (native && execution.target->native && request.qemu.empty()) {
    // A debugger wants the file itself, with its symbols.
    if (request.level != SandboxLevel::kOff)
      execution.emulator = SealedCopy(execution.emulator.get(), execution.emulator_path);
    return execution;
  }
  execution.emulator_path = RealPath(execution.emulator_path);
  Qemu qemu = FindQemu(request, *execution.target);
  execution.qemu = std::move(qemu.file);
  execution.qemu_path = std::move(qemu.path);
  execution.runner = RunnerOf(execution, request.level);
  return execution;
}

}  // namespace cloudabi
