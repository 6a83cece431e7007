// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Memory whose next byte can't be touched, so that a read or write past the end crashes, and the
// input of a fuzz target cut into texts.
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>

// A piece of memory that ends where a page without access begins.
class Guarded {
 public:
  static constexpr size_t kMaximum = 1 << 16;

  Guarded() {
    size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    void *memory =
        mmap(nullptr, kMaximum + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
      abort();
    end_ = static_cast<char *>(memory) + kMaximum;
    mprotect(end_, page, PROT_NONE);
  }

  // Room for a number of bytes, aligned as that number is.
  char *last(size_t size) { return end_ - size; }

  // A copy of a text with a null byte after it.
  const char *text(const char *begin, size_t size) {
    char *copy = last(size + 1);
    memcpy(copy, begin, size);
    copy[size] = '\0';
    return copy;
  }

 private:
  char *end_;
};

// Takes texts off the front of an input; each ends with a null byte or the input.
class Input {
 public:
  Input(const uint8_t *data, size_t size)
      : at_(reinterpret_cast<const char *>(data)), left_(size) {}

  unsigned byte() {
    if (left_ == 0)
      return 0;
    --left_;
    return static_cast<unsigned char>(*at_++);
  }

  const char *text(Guarded &memory) {
    size_t size = strnlen(at_, left_);
    const char *result = memory.text(at_, size);
    size_t taken = size < left_ ? size + 1 : size;
    at_ += taken;
    left_ -= taken;
    return result;
  }

  const char *rest() const { return at_; }
  size_t left() const { return left_; }

 private:
  const char *at_;
  size_t left_;
};

// Formats whose arguments a fuzz target can't provide, or whose output takes long: more conversions
// than there are arguments, and numbers of five digits.
inline bool unreasonable_format(const char *format, const char *unwanted) {
  int conversions = 0, digits = 0;
  bool large_number = false;
  long number = 0;
  for (const char *p = format; *p != '\0'; ++p) {
    conversions += *p == '%' || *p == '*';
    bool digit = *p >= '0' && *p <= '9';
    number = digit ? number * 10 + (*p - '0') : *p == '$' ? number : 0;
    digits = digit ? digits + 1 : 0;
    if (digits > 4 || (*p == '$' && number > 20))
      large_number = true;
    if (*p == '$')
      number = 0;
    if (strchr(unwanted, *p) != nullptr)
      return true;
  }
  return large_number || conversions > 20;
}

inline void check(bool condition) {
  if (!condition)
    abort();
}
