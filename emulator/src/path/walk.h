// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The look-up of openat2 done component by component, for kernels (and emulations of kernels) that
// don't have the call, and as the second opinion of the paranoid mode. Directories are opened one
// after the other with O_NOFOLLOW, symbolic links are read and put in the path's place, and `..`
// goes back to the descriptor that was open before, never to what the kernel calls the parent: so a
// directory that is moved meanwhile can't lead out.
#pragma once

#include "support/result.h"

namespace cloudabi {

// As open_beneath; `flags` include O_CLOEXEC.
Result<int> open_by_walk(int directory, const char *path, int flags, unsigned mode);

// Looks the path up again and ends the process if another file comes out than `result`. Paths that
// change while they are looked up would be reported too: this is for tests.
void compare_with_walk(int directory, const char *path, int flags, const Result<int> &result);

}  // namespace cloudabi
