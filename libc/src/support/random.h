// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The generator behind arc4random() and everything that draws on it.
#pragma once

#include <stddef.h>

namespace cloudlibc {

void random_fill(void *buffer, size_t size);

// Incremented in the child of a fork, so that it doesn't repeat its parent's numbers.
extern unsigned process_generation;

template <typename T> T random_value() {
  T value;
  random_fill(&value, sizeof(value));
  return value;
}

}  // namespace cloudlibc
