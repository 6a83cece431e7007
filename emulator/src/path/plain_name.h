// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Finds the file that a path designates without opening it for anything, which works on files that
// can't be opened at all.
#pragma once

#include "path/lookup.h"

namespace cloudabi {

// Whether the path is a single component, no link is to be followed at its end and it can't be
// `..`: then the kernel's call on directory and name can't lead anywhere else.
bool is_plain_name(Path path, cloudabi_lookupflags_t flags);

}  // namespace cloudabi
