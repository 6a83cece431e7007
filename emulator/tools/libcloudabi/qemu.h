// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Finds QEMU's user mode emulator for programs of another machine.
#pragma once

#include <string>

#include "launch.h"
#include "owned_descriptor.h"
#include "targets.h"

namespace cloudabi {

struct Qemu {
  OwnedDescriptor file;
  std::string path;  // absolute, without symbolic links
};

// The one that the request names, or the first one in PATH. Throws StartError when there is none,
// or none that can run in an empty root.
Qemu FindQemu(const LaunchRequest &request, const Target &target);

}  // namespace cloudabi
