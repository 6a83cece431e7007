// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Every right there is.

#include <sys/capsicum.h>

void CAP_ALL(cap_rights_t *rights) { rights->__bits = ~static_cast<__uint64_t>(0); }
