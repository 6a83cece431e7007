// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How functions of the emulator fail: Result<T> holds a value or a CloudABI error number. An errno
// leaves the emulator only at the generated rim (abi/golden/emulator), nowhere else. TRY passes a
// failure on to the caller.
#pragma once

#include "cloudabi_types.h"

namespace cloudabi {

// An error number that isn't CLOUDABI_ESUCCESS.
struct Error {
  cloudabi_errno_t number;
};

template <typename T> class [[nodiscard]] Result {
 public:
  constexpr Result(Error error) : error_(error.number), value_() {}
  constexpr Result(T value) : error_(CLOUDABI_ESUCCESS), value_(value) {}

  constexpr bool ok() const { return error_ == CLOUDABI_ESUCCESS; }
  constexpr Error error() const { return Error{error_}; }
  constexpr cloudabi_errno_t errno_value() const { return error_; }
  // Only after ok() said so.
  constexpr const T &value() const { return value_; }
  constexpr T value_or(T other) const { return ok() ? value_ : other; }

 private:
  cloudabi_errno_t error_;
  T value_;
};

template <> class [[nodiscard]] Result<void> {
 public:
  constexpr Result() : error_(CLOUDABI_ESUCCESS) {}
  constexpr Result(Error error) : error_(error.number) {}

  constexpr bool ok() const { return error_ == CLOUDABI_ESUCCESS; }
  constexpr Error error() const { return Error{error_}; }
  constexpr cloudabi_errno_t errno_value() const { return error_; }
  constexpr void value() const {}

 private:
  cloudabi_errno_t error_;
};

}  // namespace cloudabi

// The value of `expression`; when it failed, returns the error from the enclosing function.
#define TRY(expression)                                                                            \
  ({                                                                                               \
    auto try_result = (expression);                                                                \
    if (!try_result.ok())                                                                          \
      return try_result.error();                                                                   \
    try_result.value();                                                                            \
  })
