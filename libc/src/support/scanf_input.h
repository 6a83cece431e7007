// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What scan() reads, and what becomes of a conversion.
#pragma once

#include <limits.h>
#include <stddef.h>
#include <stdint.h>

#include "support/locale_data.h"
#include "support/printf_spec.h"
#include "support/scanf_core.h"
#include "support/white_space.h"

namespace format {

enum Outcome { kSuccess, kMatchingFailure, kInputFailure };

struct Conversion {
  bool suppress = false;
  bool allocate = false;
  Length length = kInt;
  int width = INT_MAX;
  void *target = nullptr;
};

// Characters of the input, counted for %n.
template <typename Char> class Input {
 public:
  static constexpr long kEnd = Source<Char>::kEnd;

  Input(Source<Char> *source, locale_t locale) : source_(source), locale_(locale) {}

  locale_t locale() const { return locale_; }
  size_t consumed() const { return consumed_; }

  long peek() {
    if (!peeked_) {
      next_ = source_->get(source_);
      peeked_ = true;
    }
    return next_;
  }
  void advance() {
    peeked_ = false;
    ++consumed_;
  }
  // Gives back what was seen and not taken.
  void settle() {
    if (peeked_ && next_ != kEnd)
      source_->give_back(source_, static_cast<Char>(next_));
    peeked_ = false;
  }

  bool is_space(long c) const { return is_white_space(static_cast<Char>(c), locale_); }
  void skip_space() {
    while (is_space(peek()))
      advance();
  }

 private:
  Source<Char> *source_;
  locale_t locale_;
  long next_ = 0;
  bool peeked_ = false;
  size_t consumed_ = 0;
};

// A character of a string, as peek() has it.
template <typename Char> long value_of(Char c) {
  return sizeof(Char) == 1 ? static_cast<unsigned char>(c) : static_cast<long>(c);
}

}  // namespace format
