// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the presets of !file mean in rights.
#pragma once

#include "resources.h"

namespace cloudabi {

// The rights behind a set of presets, on a directory and all below it, or on a file.
cloudabi_rights_t RightsOfPresets(unsigned presets);

// The mode that a file has to be opened with for them.
FileMode ModeForPresets(unsigned presets);

}  // namespace cloudabi
