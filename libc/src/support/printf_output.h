// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What print() has written, and where it writes more.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "support/locale_data.h"
#include "support/printf_sink.h"
#include "support/printf_spec.h"

namespace format {

inline size_t padding(const Spec &spec, size_t used) {
  const auto width = static_cast<size_t>(spec.width);
  return width > used ? width - used : 0;
}

// All functions return false when the sink ends the output.
template <typename Char> class Output {
 public:
  Output(Sink<Char> *sink, locale_t locale) : sink_(sink), locale_(locale) {}

  locale_t locale() const { return locale_; }
  // How many characters. More than size_t holds where that has 32 bits: two great widths are
  // enough.
  uint64_t total() const { return total_; }

  [[gnu::noinline]] bool text(const Char *s, size_t n) {
    total_ += n;
    return sink_->write(s, n);
  }
  [[gnu::noinline]] bool fill(char c, size_t n) {
    total_ += n;
    return sink_->fill(static_cast<Char>(c), n);
  }
  // Characters of the basic set.
  [[gnu::noinline]] bool ascii(const char *s, size_t n) {
    if constexpr (sizeof(Char) == 1) {
      return text(s, n);
    } else {
      total_ += n;
      for (; n > 0; --n)
        if (!sink_->put(static_cast<Char>(static_cast<unsigned char>(*s++))))
          return false;
      return true;
    }
  }

  // Pads around `length` characters that `body` writes.
  template <typename Body> bool padded(const Spec &spec, size_t length, const Body &body) {
    const size_t pad = padding(spec, length);
    if (!spec.left && !fill(' ', pad))
      return false;
    if (!body())
      return false;
    return !spec.left || fill(' ', pad);
  }

  [[gnu::noinline]] bool padded_text(const Spec &spec, const Char *s, size_t n) {
    return padded(spec, n, [&] { return text(s, n); });
  }

 private:
  Sink<Char> *sink_;
  locale_t locale_;
  uint64_t total_ = 0;
};

}  // namespace format
