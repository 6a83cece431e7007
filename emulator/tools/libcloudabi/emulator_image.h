// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Finds the emulator that runs a program: by the machine that its ELF header names, at a fixed
// place beside the running executable, so that an installation can be moved.
#pragma once

#include "launch.h"
#include "owned_descriptor.h"

namespace cloudabi {

OwnedDescriptor OpenEmulator(const LaunchRequest &request);

}  // namespace cloudabi
