// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The emulator is a static PIE: before anything else it adds its load address to the words that its
// own relocation table names. Nothing that needs such a word may run before.
#pragma once

namespace cloudabi {

void relocate_self();

// Makes the words that only relocation writes read-only.
void protect_self();

}  // namespace cloudabi
