// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// How the emulator is executed again. Where it is a program for the kernel's own machine, that
// takes its descriptor alone. Under QEMU it takes QEMU, by a path that the launcher has provided
// for, and whatever options QEMU was started with: the emulator needn't know what they mean, it
// keeps the words of StartBlock::runner_offset.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "start/start_block.h"

namespace cloudabi {

class Runner {
 public:
  static constexpr size_t kMostWords = 16;

  // False for words that aren't ended, are too many or too long.
  bool keep(const char *words, uint32_t size);

  bool exists() const { return size_ != 0; }
  const char *words() const { return words_; }
  uint32_t size() const { return size_; }
  const char *program() const { return words_; }
  // Writes pointers to the words, at most kMostWords; their number.
  size_t list(const char **arguments) const;

 private:
  uint32_t size_ = 0;
  char words_[kMostRunnerBytes] = {};
};

extern Runner g_runner;

}  // namespace cloudabi
