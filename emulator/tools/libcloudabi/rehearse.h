// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A start that goes all the way but for the last step, executing the emulator; throws StartError
// where a real one would.
#pragma once

#include "launch.h"

namespace cloudabi {

void Rehearse(const LaunchRequest &request);

}  // namespace cloudabi
