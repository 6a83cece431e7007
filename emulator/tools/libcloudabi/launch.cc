// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A start, from top to bottom.

#include "launch.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

#include "advice.h"
#include "execution.h"
#include "owned_descriptor.h"
#include "plan.h"
#include "rehearse.h"
#include "setup.h"
#include "start_block_writer.h"
#include "supervise.h"

namespace cloudabi {
namespace {

// What the emulator said before it gave up; empty when it started the program.
std::string ReadReport(int fd) {
  char text[1024];
  ssize_t length = read(fd, text, sizeof(text));
  while (length > 0 && text[length - 1] == '\n')
    --length;
  return length > 0 ? std::string(text, length) : std::string();
}

std::vector<DirectoryMount> DirectoriesOf(const LaunchRequest &request, const Plan &plan) {
  std::vector<DirectoryMount> directories;
  for (size_t i = 0; i < plan.descriptors.size(); ++i) {
    const DescriptorPlan &planned = plan.descriptors[i];
    if (planned.directory)
      directories.push_back({.number = static_cast<int>(i),
                             .fd = request.descriptors[i].fd,
                             .path = planned.path.c_str(),
                             .device = planned.device,
                             .inode = planned.inode,
                             .attributes = planned.mount_attributes,
                             .readable = planned.readable});
  }
  return directories;
}

// The shared memory of a start, and the end of its children when the start isn't carried through.
class Beginning {
 public:
  Beginning(SandboxLevel level, bool network)
      : launcher_(static_cast<int>(syscall(SYS_pidfd_open, getpid(), 0))) {
    if (!launcher_.valid())
      throw StartError(127,
                       std::string("can't get a descriptor for this process: ") + strerror(errno));
    setup_.level = level;
    setup_.network = network;
    setup_.launcher = launcher_.get();
    snprintf(setup_.uid_map, sizeof(setup_.uid_map), "%u %u 1", geteuid(), geteuid());
    snprintf(setup_.gid_map, sizeof(setup_.gid_map), "%u %u 1", getegid(), getegid());
    if (level == SandboxLevel::kStrict)
      StartHelper(setup_);
  }
  Beginning(const Beginning &) = delete;
  ~Beginning() {
    EndHelpers(setup_);
    // The helper shared our table of descriptors.
    for (int fd : {setup_.init_pidfd, setup_.mount_namespace, setup_.root})
      if (fd >= 0)
        close(fd);
  }

  bool Fits(SandboxLevel level, bool network) const {
    return setup_.level == level && setup_.network == network;
  }
  Setup &setup() { return setup_; }

 private:
  OwnedDescriptor launcher_;
  Setup setup_ = {};
};

std::unique_ptr<Beginning> prepared;

std::unique_ptr<Beginning> Begin(const LaunchRequest &request) {
  const bool network = NetworkNamespaceOf(request);
  std::unique_ptr<Beginning> beginning = std::move(prepared);
  if (beginning == nullptr || !beginning->Fits(request.level, network))
    beginning = std::make_unique<Beginning>(request.level, network);
  return beginning;
}

// The empty root's files, see root_files.cc.
std::vector<RootFile> RootFilesOf(const LaunchRequest &request, const Execution &execution) {
  std::vector<RootFile> files;
  if (!execution.under_qemu() || request.level != SandboxLevel::kStrict)
    return files;
  auto add = [&](const std::string &path, const OwnedDescriptor &file, const char *name) {
    struct stat status;
    if (fstat(file.get(), &status) != 0)
      throw StartError(127, path + ": " + strerror(errno));
    files.push_back(
        {.path = path.c_str(), .device = status.st_dev, .inode = status.st_ino, .name = name});
  };
  add(execution.qemu_path, execution.qemu, kQemuInRoot);
  add(execution.emulator_path, execution.emulator, kEmulatorInRoot);
  return files;
}

// What QEMU opens and executes by path, whatever the root is.
std::vector<LandlockFile> LandlockFilesOf(const Execution &execution) {
  if (!execution.under_qemu())
    return {};
  return {{execution.qemu.get(), kLandlockExecute | kLandlockReadFile},
          {execution.emulator.get(), kLandlockReadFile}};
}

// The kernel refused to execute the emulator, as it can't execute programs of that machine.
struct NotNative {};

Outcome Run(const LaunchRequest &request, const Execution &execution, bool rehearse) {
  std::unique_ptr<Beginning> beginning = Begin(request);
  Setup &setup = beginning->setup();
  const Plan plan = MakePlan(request);

  int report[2];
  if (pipe2(report, O_CLOEXEC | O_NONBLOCK) != 0)
    throw StartError(127, std::string("can't make a pipe: ") + strerror(errno));
  OwnedDescriptor report_reader(report[0]), report_writer(report[1]);
  OwnedDescriptor rules;
  if (plan.landlock)
    rules = OwnedDescriptor(
        MakeLandlockRules(plan.landlock_scope, request.descriptors, LandlockFilesOf(execution)));
  WrittenStartBlock block =
      WriteStartBlock(request, plan,
                      {.emulator = execution.under_qemu() ? -1 : execution.emulator.get(),
                       .report = report[1],
                       .landlock = rules.get()},
                      execution.runner);

  const std::string block_option = "--start-block=" + std::to_string(block.block_index);
  const std::string moved_option = "--moved-from=" + std::to_string(block.places_offset);
  std::vector<const char *> arguments;
  for (const std::string &word : execution.runner)
    arguments.push_back(word.c_str());
  if (arguments.empty())
    arguments.push_back("cloudabi-emulate");
  arguments.push_back(block_option.c_str());
  if (block.places_offset != 0)
    arguments.push_back(moved_option.c_str());
  arguments.push_back(nullptr);

  std::vector<DirectoryMount> directories = DirectoriesOf(request, plan);
  setup.clones = plan.clones;
  setup.rehearse = rehearse;
  setup.directories = directories.data();
  setup.directory_count = directories.size();
  std::vector<RootFile> root_files = RootFilesOf(request, execution);
  setup.root_files = root_files.data();
  setup.root_file_count = root_files.size();
  setup.sources = block.sources.data();
  setup.first_source = block.first;
  setup.source_count = static_cast<int>(block.sources.size());
  setup.emulator = block.emulator_index;
  setup.landlock = execution.under_qemu() ? block.landlock_index : -1;
  setup.filter = execution.under_qemu() && plan.seccomp;
  setup.arguments = arguments.data();

  Outcome outcome;
  {
    HeldSignals signals;
    if (request.level == SandboxLevel::kStrict) {
      // Who may, clones directories out here, by descriptor: it is the only way to one that the
      // user can't reach without capabilities. For all others the helper opens the path again.
      Failure ignored;
      if (setup.clones && geteuid() == 0)
        CloneDirectories(setup, ignored, false);
      Announce(setup.planned, 1);
    } else {
      StartGuest(setup, false);
    }
    outcome = Supervise(setup, signals, rehearse ? nullptr : request.started);
  }
  for (const DirectoryMount &directory : directories)
    for (int fd : {directory.clone, directory.opened})
      if (fd >= 0)
        close(fd);
  for (const RootFile &file : root_files)
    if (file.clone >= 0)
      close(file.clone);

  if (setup.failure.step == Step::kExecute && setup.failure.error == ENOEXEC &&
      !execution.under_qemu() && execution.target != &kTargets[0])
    throw NotNative();
  if (setup.failure.step != Step::kNone)
    throw StartError(127, FailureAdvice(setup.failure, request));
  if (std::string line = ReadReport(report[0]); !line.empty())
    throw StartError(outcome.exit_status == 126 ? 126 : 127, line);
  return outcome;
}

}  // namespace

void Prepare(SandboxLevel level) {
  if (level == SandboxLevel::kStrict)
    prepared = std::make_unique<Beginning>(level, true);
}

Outcome Launch(const LaunchRequest &request) {
  if (!request.emulate)
    // Linux would take a CloudABI executable for one of its own and jump into it.
    throw StartError(126, "Failed to start executable: Exec format error");
  try {
    return Run(request, PlanExecution(request, true), false);
  } catch (const NotNative &) {
    return Run(request, PlanExecution(request, false), false);
  }
}

void Rehearse(const LaunchRequest &request, const Execution &execution) {
  Run(request, execution, true);
}

}  // namespace cloudabi
