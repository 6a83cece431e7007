// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Containers that are made in memory.
#pragma once

#include "node.h"

namespace argdata {

// A map, or a sequence if `keys` is NULL.
argdata_t *CreateContainer(Kind kind, const argdata_t *const *keys, const argdata_t *const *values,
                           size_t count);

}  // namespace argdata
