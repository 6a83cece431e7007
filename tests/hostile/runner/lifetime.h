// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Signals, and who dies with whom.
#pragma once

namespace hostile {

void CheckLifetime();

}  // namespace hostile
