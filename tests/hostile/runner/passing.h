// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Directories that a sandboxed program sends to one that isn't.
#pragma once

namespace hostile {

void CheckPassing();

}  // namespace hostile
