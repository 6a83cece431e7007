// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause

// EI_OSABI of executables, by which CloudABI's are told from others.
#pragma once

#include "llvm/ADT/StringRef.h"

namespace toolchain {

// Sets EI_OSABI to CloudABI's where it is lost. Leaves alone what is no executable: other files,
// relocatable objects, devices. False, after a message, when the file can't be read or written.
bool mark_as_cloudabi(llvm::StringRef program, llvm::StringRef file);

}  // namespace toolchain
