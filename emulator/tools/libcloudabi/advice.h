// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The sentences that a person reads when a program wasn't started: what is missing, which setting
// of the system would allow it, and where that is explained.
#pragma once

#include <string>

#include "launch.h"
#include "setup.h"

namespace cloudabi {

std::string LandlockAdvice(int version);

// What a step of the start failed at. `request` gives the names.
std::string FailureAdvice(const Failure &failure, const LaunchRequest &request);

}  // namespace cloudabi
