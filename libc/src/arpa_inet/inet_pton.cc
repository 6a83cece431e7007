// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// An address from its usual notation, in network byte order. 1 on success, 0 for text that isn't
// one.

#include <arpa/inet.h>
#include <errno.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>

namespace {

// Four decimal numbers without leading zeros.
const char *get_v4(const char *text, unsigned char *bytes) {
  for (int i = 0; i < 4; ++i) {
    if (i > 0 && *text++ != '.')
      return nullptr;
    unsigned value = 0;
    int digits = 0;
    while (*text >= '0' && *text <= '9') {
      if (digits > 0 && value == 0)
        return nullptr;
      value = 10 * value + static_cast<unsigned>(*text++ - '0');
      if (++digits > 3 || value > 255)
        return nullptr;
    }
    if (digits == 0)
      return nullptr;
    bytes[i] = static_cast<unsigned char>(value);
  }
  return text;
}

int digit(char c) {
  if (c >= '0' && c <= '9')
    return c - '0';
  c = static_cast<char>(c | 0x20);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool get_v6(const char *text, unsigned char *out) {
  unsigned char bytes[16] = {};
  int used = 0, gap = -1;
  if (text[0] == ':') {
    if (text[1] != ':')
      return false;
    ++text;
  }
  while (*text != 0) {
    if (*text == ':') {
      // The second of two colons: zeros go here.
      if (gap >= 0)
        return false;
      gap = used;
      ++text;
      continue;
    }
    if (used == 16)
      return false;
    const char *start = text;
    unsigned value = 0;
    int digits = 0;
    while (digit(*text) >= 0) {
      value = value << 4 | static_cast<unsigned>(digit(*text++));
      if (++digits > 4)
        return false;
    }
    if (*text == '.') {
      if (used > 12)
        return false;
      text = get_v4(start, bytes + used);
      if (text == nullptr || *text != 0)
        return false;
      used += 4;
      break;
    }
    if (digits == 0)
      return false;
    bytes[used++] = static_cast<unsigned char>(value >> 8);
    bytes[used++] = static_cast<unsigned char>(value);
    if (*text == ':') {
      ++text;
      // One colon at the end is one too many.
      if (*text == 0)
        return false;
    } else if (*text != 0) {
      return false;
    }
  }
  if (gap < 0 ? used != 16 : used == 16)
    return false;
  memset(out, 0, 16);
  int before = gap < 0 ? used : gap;
  memcpy(out, bytes, static_cast<size_t>(before));
  memcpy(out + 16 - (used - before), bytes + before, static_cast<size_t>(used - before));
  return true;
}

}  // namespace

int inet_pton(int family, const char *__restrict text, void *__restrict address) {
  if (family == AF_INET) {
    unsigned char bytes[4];
    const char *end = get_v4(text, bytes);
    if (end == nullptr || *end != 0)
      return 0;
    memcpy(address, bytes, sizeof(bytes));
    return 1;
  }
  if (family == AF_INET6)
    return get_v6(text, static_cast<unsigned char *>(address)) ? 1 : 0;
  errno = EAFNOSUPPORT;
  return -1;
}
