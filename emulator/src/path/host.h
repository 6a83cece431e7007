// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Opens a file by any path, for developer mode before the guest exists. The filter doesn't allow
// this call later.
#pragma once

#include "support/result.h"

namespace cloudabi {

Result<int> open_host_file(const char *path);

}  // namespace cloudabi
