// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The attacks of the hostile program, each under all arrangements of layers.
#pragma once

#include <string>

namespace hostile {

// `only`: the name of one attack, or empty for all.
void TryAttacks(const std::string &only);

}  // namespace hostile
