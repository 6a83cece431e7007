// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The conversions of characters and strings, from either width to either width.
#pragma once

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <wchar.h>

#include "support/scanf_input.h"

namespace format {

// Whether a character is in the list of %[.
template <typename Char> bool is_member(const Char *begin, const Char *end, long x) {
  for (const Char *p = begin; p != end; ++p) {
    if (p + 2 < end && p[1] == '-') {
      if (x >= value_of(p[0]) && x <= value_of(p[2]))
        return true;
      p += 2;
    } else if (x == value_of(*p)) {
      return true;
    }
  }
  return false;
}

// Where %c, %s and %[ put what they match: the caller's memory, or a block that grows.
template <typename Out> class Target {
 public:
  Target(const Conversion &c) : allocate_(c.allocate && !c.suppress) {
    if (allocate_)
      result_ = static_cast<Out **>(c.target);
    else
      out_ = static_cast<Out *>(c.target);
  }
  ~Target() {
    if (allocate_ && !done_)
      free(out_);
  }
  bool add(Out c) {
    if (allocate_ && size_ == capacity_) {
      const size_t capacity = capacity_ == 0 ? 32 : 2 * capacity_;
      auto *larger = static_cast<Out *>(reallocarray(out_, capacity, sizeof(Out)));
      if (larger == nullptr)
        return false;
      out_ = larger;
      capacity_ = capacity;
    }
    if (out_ != nullptr)
      out_[size_++] = c;
    return true;
  }
  void finish() {
    done_ = true;
    if (allocate_)
      *result_ = out_;
  }

 private:
  bool allocate_;
  bool done_ = false;
  Out *out_ = nullptr;
  Out **result_ = nullptr;
  size_t size_ = 0;
  size_t capacity_ = 0;
};

template <typename Out, typename Char, typename Matches>
Outcome scan_text_as(Input<Char> &in, const Conversion &c, const Matches &matches, bool terminate,
                     int minimum) {
  Target<Out> target(c);
  __mbstate_t state = {};
  bool partial = false;
  int count = 0;
  auto add = [&](Out x) { return target.add(x); };
  for (; count < c.width && in.peek() != Input<Char>::kEnd && matches(in.peek()); ++count) {
    const long x = in.peek();
    bool stored = true;
    if constexpr (sizeof(Out) == sizeof(Char)) {
      stored = add(static_cast<Out>(x));
    } else if constexpr (sizeof(Out) == 1) {
      char bytes[16];
      const size_t n = wcrtomb_l(bytes, static_cast<wchar_t>(x), &state, in.locale());
      if (n == static_cast<size_t>(-1))
        return kInputFailure;
      for (size_t i = 0; i < n; ++i)
        stored = stored && add(bytes[i]);
    } else {
      const char byte = static_cast<char>(x);
      wchar_t wide;
      const size_t n = mbrtowc_l(&wide, &byte, 1, &state, in.locale());
      if (n == static_cast<size_t>(-1))
        return kInputFailure;
      partial = n == static_cast<size_t>(-2);
      if (!partial)
        stored = add(wide);
    }
    if (!stored) {
      errno = ENOMEM;
      return kInputFailure;
    }
    in.advance();
  }
  if (partial) {
    errno = EILSEQ;
    return kInputFailure;
  }
  if (count < minimum)
    return in.peek() == Input<Char>::kEnd ? kInputFailure : kMatchingFailure;
  if (terminate && !add(0)) {
    errno = ENOMEM;
    return kInputFailure;
  }
  target.finish();
  return kSuccess;
}

template <typename Char, typename Matches>
Outcome scan_text(Input<Char> &in, const Conversion &c, const Matches &matches, bool terminate,
                  int minimum) {
  return c.length == kLong ? scan_text_as<wchar_t>(in, c, matches, terminate, minimum)
                           : scan_text_as<char>(in, c, matches, terminate, minimum);
}

}  // namespace format
