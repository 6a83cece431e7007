// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What a sandboxed process looks like from outside.
#pragma once

namespace hostile {

void CheckConfinement();

}  // namespace hostile
