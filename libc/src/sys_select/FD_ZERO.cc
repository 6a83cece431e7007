// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// An empty set of descriptors.

#include <sys/select.h>

void(FD_ZERO)(fd_set *set) { set->__count = 0; }
