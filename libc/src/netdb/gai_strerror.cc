// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// An error of getaddrinfo() or getnameinfo() in words.

#include <netdb.h>

const char *gai_strerror(int error) { return gai_strerror_l(error, nullptr); }
