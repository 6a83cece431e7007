// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Opens the table of protocols, which is always open.

#include <netdb.h>

void setprotoent(int) {}
