// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The program keeps the emulator's image, as proc_exec executes it again. A file of the host is
// more than the program should have, even for reading: so it gets a copy that nothing can change.
#pragma once

#include <string>

#include "launch.h"
#include "owned_descriptor.h"

namespace cloudabi {

// Copies what executing the file takes. Throws StartError; `path` is for messages.
OwnedDescriptor SealedCopy(int file, const std::string &path);

}  // namespace cloudabi
