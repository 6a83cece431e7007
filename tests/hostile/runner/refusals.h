// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Starts that must not happen.
#pragma once

namespace hostile {

void CheckRefusals();

}  // namespace hostile
