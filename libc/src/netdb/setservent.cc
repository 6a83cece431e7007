// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Opens the table of services, which is always open.

#include <netdb.h>

void setservent(int) {}
