// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Malformed start blocks: an error, never a crash.
#pragma once

namespace hostile {

void TryStartBlocks();

}  // namespace hostile
