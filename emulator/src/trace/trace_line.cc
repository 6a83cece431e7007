// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How trace lines are put together, without a C library.
#include "trace/trace_line.h"

#include "kernel/calls.h"
#include "thread/context.h"

namespace cloudabi {

void TraceLine::restart(const char *call) {
  used_ = 0;
  cut_ = false;
  number(Context::current().tid());
  text(" ");
  text(call);
}

void TraceLine::finish() {
  // Room for this much was kept by byte().
  if (cut_)
    for (int i = 0; i < 3; ++i)
      line_[used_++] = '.';
  line_[used_++] = '\n';
  // A trace that can't be written is lost; the program is not to notice.
  (void)kernel::write(g_process.trace_fd, line_, used_);
}

void TraceLine::byte(char c) {
  if (used_ < kSize - 4)
    line_[used_++] = c;
  else
    cut_ = true;
}

void TraceLine::text(const char *text) {
  while (*text != '\0')
    byte(*text++);
}

void TraceLine::number(uint64_t value) {
  char digits[20];
  int count = 0;
  do {
    // 32-bit machines have no instruction for this; the emulator has no library for it either.
    uint64_t rest = value;
    uint64_t quotient = 0;
    for (int bit = 60; bit >= 0; --bit) {
      if (rest >> bit >= 10) {
        rest -= uint64_t{10} << bit;
        quotient |= uint64_t{1} << bit;
      }
    }
    digits[count++] = static_cast<char>('0' + rest);
    value = quotient;
  } while (value != 0);
  while (count > 0)
    byte(digits[--count]);
}

void TraceLine::decimal(int64_t value) {
  if (value < 0)
    byte('-');
  number(value < 0 ? -static_cast<uint64_t>(value) : static_cast<uint64_t>(value));
}

void TraceLine::hexadecimal(uint64_t value) {
  text("0x");
  int shift = 60;
  while (shift > 0 && value >> shift == 0)
    shift -= 4;
  for (; shift >= 0; shift -= 4)
    byte("0123456789abcdef"[value >> shift & 15]);
}

void TraceLine::address(const void *address) {
  if (address == nullptr)
    text("null");
  else
    hexadecimal(reinterpret_cast<uintptr_t>(address));
}

void TraceLine::name(uint64_t value, const TraceName *names, size_t count) {
  for (size_t i = 0; i < count; ++i)
    if (names[i].value == value)
      return text(names[i].name);
  number(value);
}

void TraceLine::flags(uint64_t value, const TraceName *names, size_t count) {
  bool first = true;
  for (size_t i = 0; i < count; ++i) {
    if (names[i].value != 0 && (value & names[i].value) == names[i].value) {
      if (!first)
        byte('|');
      text(names[i].name);
      value &= ~names[i].value;
      first = false;
    }
  }
  if (value == 0 && !first)
    return;
  if (!first)
    byte('|');
  if (value == 0)
    byte('0');
  else
    hexadecimal(value);
}

void TraceLine::quoted(const char *bytes, size_t size) {
  constexpr size_t kMost = 256;
  byte('"');
  for (size_t i = 0; i < size && i < kMost; ++i) {
    const unsigned char c = static_cast<unsigned char>(bytes[i]);
    if (c == '"' || c == '\\') {
      byte('\\');
      byte(static_cast<char>(c));
    } else if (c < ' ' || c >= 0x7f) {
      text("\\x");
      byte("0123456789abcdef"[c >> 4]);
      byte("0123456789abcdef"[c & 15]);
    } else {
      byte(static_cast<char>(c));
    }
  }
  text(size > kMost ? "\"..." : "\"");
}

void TraceLine::memory(const void *address_of, size_t size) {
  address(address_of);
  byte('[');
  number(size);
  byte(']');
}

}  // namespace cloudabi
