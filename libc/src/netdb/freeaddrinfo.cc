// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Frees what getaddrinfo() returned.

#include <netdb.h>
#include <stdlib.h>

void freeaddrinfo(struct addrinfo *list) {
  while (list != nullptr) {
    struct addrinfo *next = list->ai_next;
    free(list->ai_canonname);
    free(list);
    list = next;
  }
}
