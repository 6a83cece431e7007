// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the outputs for the emulator share.
#pragma once

#include "output.h"

namespace cloudabi::abi {

// The T of the Result<T> that a call's body returns.
std::string result_type(const Model &model, const Call &call);

}  // namespace cloudabi::abi
