// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// An address as text. IPv6 addresses in the form of RFC 5952: the longest run of two or more zero
// groups is left out, and addresses that hold one of IPv4 end in its notation.

#include <arpa/inet.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>

namespace {

char *put_number(char *out, unsigned value, unsigned base) {
  char digits[8];
  int count = 0;
  do
    digits[count++] = "0123456789abcdef"[value % base];
  while ((value /= base) != 0);
  while (count > 0)
    *out++ = digits[--count];
  return out;
}

char *put_v4(char *out, const unsigned char *bytes) {
  for (int i = 0; i < 4; ++i) {
    if (i > 0)
      *out++ = '.';
    out = put_number(out, bytes[i], 10);
  }
  return out;
}

char *put_v6(char *out, const unsigned char *bytes) {
  auto *address = reinterpret_cast<const struct in6_addr *>(bytes);
  // The small numbers are IPv6 addresses of their own, as everywhere: ::8 isn't ::0.0.0.8.
  bool ends_in_v4 = IN6_IS_ADDR_V4MAPPED(address) ||
                    (IN6_IS_ADDR_V4COMPAT(address) && (bytes[12] | bytes[13]) != 0);
  int groups = ends_in_v4 ? 6 : 8;
  int best = -1, best_length = 1;
  for (int i = 0; i < groups;) {
    int end = i;
    while (end < groups && bytes[2 * end] == 0 && bytes[2 * end + 1] == 0)
      ++end;
    if (end - i > best_length) {
      best = i;
      best_length = end - i;
    }
    i = end == i ? i + 1 : end;
  }
  for (int i = 0; i < groups; ++i) {
    if (i == best) {
      *out++ = ':';
      i += best_length - 1;
      if (i == groups - 1)
        *out++ = ':';
      continue;
    }
    if (i > 0)
      *out++ = ':';
    out = put_number(out, static_cast<unsigned>(bytes[2 * i]) << 8 | bytes[2 * i + 1], 16);
  }
  if (!ends_in_v4)
    return out;
  // After a run that reaches the end the colon is there already.
  if (best + best_length != groups)
    *out++ = ':';
  return put_v4(out, bytes + 12);
}

}  // namespace

const char *inet_ntop(int family, const void *__restrict address, char *__restrict text,
                      size_t size) {
  char whole[INET6_ADDRSTRLEN];
  auto *bytes = static_cast<const unsigned char *>(address);
  char *end;
  if (family == AF_INET) {
    end = put_v4(whole, bytes);
  } else if (family == AF_INET6) {
    end = put_v6(whole, bytes);
  } else {
    errno = EAFNOSUPPORT;
    return nullptr;
  }
  *end++ = 0;
  size_t length = static_cast<size_t>(end - whole);
  if (length > size) {
    errno = ENOSPC;
    return nullptr;
  }
  memcpy(text, whole, length);
  return text;
}
