// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the C library has, and what it hasn't with the sentence that says what to use instead. The
// sentences are those of its headers.
#pragma once

#include <string>
#include <string_view>

namespace portcheck {

struct Entry {
  std::string_view name, header, sentence;  // No sentence: the function is there.
};

// The entry of a symbol of an object that was compiled for Linux, where names like __printf_chk or
// stat64 stand for others; null if the name isn't one of a C library.
const Entry *find(std::string_view symbol);

// The advice for a header that the C library hasn't got; null if it is unknown.
const Entry *find_header(std::string_view header);

// Whether a symbol is the compiler's or the linker's, or an implementation detail of Linux's C
// library that goes away when the source is compiled anew.
bool is_internal(std::string_view symbol);

}  // namespace portcheck
