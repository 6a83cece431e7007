// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// An error of getaddrinfo() or getnameinfo() in words. There are no translations.

#include <netdb.h>

const char *gai_strerror_l(int error, __locale_t) {
  switch (error) {
  case 0:
    return "Success";
  case EAI_AGAIN:
    return "Name could not be resolved at this time";
  case EAI_BADFLAGS:
    return "Flags parameter had an invalid value";
  case EAI_FAIL:
    return "Programs have no access to name servers";
  case EAI_FAMILY:
    return "Address family was not recognized";
  case EAI_MEMORY:
    return "Memory allocation failure";
  case EAI_NONAME:
    return "Name does not resolve";
  case EAI_OVERFLOW:
    return "Argument buffer overflowed";
  case EAI_SERVICE:
    return "Service was not recognized";
  case EAI_SOCKTYPE:
    return "Intended socket type was not recognized";
  case EAI_SYSTEM:
    return "System error";
  default:
    return "Unknown error";
  }
}
