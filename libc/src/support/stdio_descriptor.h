// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Streams on descriptors.
#pragma once

#include "support/stdio_file.h"

namespace stdio {

// Takes the descriptor over; null with errno set, and the descriptor left alone, if it fails.
FILE *open_descriptor(int fd, const Mode &mode, __locale_t locale);

}  // namespace stdio
