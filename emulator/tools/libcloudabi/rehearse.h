// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A start without a program: everything up to where the emulator would be executed.
#pragma once

#include "execution.h"
#include "launch.h"

namespace cloudabi {

// Throws StartError where a start would.
void Rehearse(const LaunchRequest &request, const Execution &execution);

}  // namespace cloudabi
