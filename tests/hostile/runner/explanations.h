// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What --explain says, against what was shown to be true.
#pragma once

namespace hostile {

void CheckExplanations();

}  // namespace hostile
