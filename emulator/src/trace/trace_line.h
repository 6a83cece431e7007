// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// One line of the trace while it grows, at most kSize bytes long; what doesn't fit is left out and
// the line ends in dots. It lies on the program's stack, so a traced program needs 1 KiB more of
// that. The generated trace_format.inc is the only user.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "cloudabi_types.h"

namespace cloudabi {

// A value and how it is called.
struct TraceName {
  uint64_t value;
  const char *name;
};

class TraceLine {
 public:
  explicit TraceLine(const char *call) { restart(call); }
  TraceLine(const TraceLine &) = delete;
  TraceLine &operator=(const TraceLine &) = delete;

  // Begins anew, after finish().
  void restart(const char *call);
  // Writes the line out, in one piece, so that lines of several threads don't mix.
  void finish();

  void text(const char *text);
  void number(uint64_t value);
  void decimal(int64_t value);
  void address(const void *address);
  // A value of an enumeration, or the number if it has no name.
  void name(uint64_t value, const TraceName *names, size_t count);
  // The names of all bits, joined by |, and the rest as a number.
  void flags(uint64_t value, const TraceName *names, size_t count);
  // A string that need not end, in quotes.
  void quoted(const char *bytes, size_t size);
  // Where some bytes are and how many, not what they are: they may be secret.
  void memory(const void *address, size_t size);

  template <class T, class Write> void element(const T *value, Write write) {
    if (value == nullptr)
      text("null");
    else
      write(*this, *value);
  }

  template <class T, class Write> void elements(const T *values, size_t count, Write write) {
    text("[");
    for (size_t i = 0; i < count && i < kElements; ++i) {
      if (i > 0)
        text(", ");
      write(*this, values[i]);
    }
    text(count > kElements ? ", ...]" : "]");
  }

 private:
  static constexpr size_t kSize = 768;
  static constexpr size_t kElements = 8;

  void byte(char c);
  void hexadecimal(uint64_t value);

  size_t used_;
  bool cut_;
  char line_[kSize];
};

}  // namespace cloudabi
