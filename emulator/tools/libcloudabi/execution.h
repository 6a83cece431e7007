// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What is executed to run a program: the emulator of the machine that its ELF header names, by the
// kernel where it can, else by QEMU.
#pragma once

#include <string>
#include <vector>

#include "launch.h"
#include "owned_descriptor.h"
#include "targets.h"

namespace cloudabi {

struct Execution {
  const Target *target = nullptr;
  // The emulator: a sealed copy, or under QEMU the installed file.
  OwnedDescriptor emulator;
  std::string emulator_path;
  // Only under QEMU.
  OwnedDescriptor qemu;
  std::string qemu_path;
  // The command line to which the emulator's own options are added; what is to be executed comes
  // first. Empty when the kernel executes the emulator by its descriptor.
  std::vector<std::string> runner;

  bool under_qemu() const { return !runner.empty(); }
};

// Where QEMU and the emulator are for a program that has an empty root.
inline constexpr char kQemuInRoot[] = "/qemu";
inline constexpr char kEmulatorInRoot[] = "/cloudabi-emulate";

// `native` is false once the kernel has refused to execute the emulator. Throws StartError when
// something that it takes isn't there.
Execution PlanExecution(const LaunchRequest &request, bool native);

}  // namespace cloudabi
