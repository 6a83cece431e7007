// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// No right at all.

#include <sys/capsicum.h>

void CAP_NONE(cap_rights_t *rights) { rights->__bits = 0; }
