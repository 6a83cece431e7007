// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How many forks lie between this process and the start of the program. Kept in a file of its own:
// who forks counts, and who has generators looks.

#include <support/random.h>

unsigned cloudlibc::process_generation = 0;
