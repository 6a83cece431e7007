// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the emulator is started with, from either of its two ways to be started.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "start/start_block.h"

namespace cloudabi {

struct Start {
  uint32_t flags = 0;
  int executable_fd = kNoDescriptor;
  int emulator_fd = kNoDescriptor;
  int landlock_fd = kNoDescriptor;
  int trace_fd = kNoDescriptor;
  int report_fd = kNoDescriptor;
  const unsigned char *argdata = nullptr;
  size_t argdata_size = 0;
  // The mapped block, or nothing.
  void *block = nullptr;
  size_t block_size = 0;
};

// Reads `--start-block=N`'s block, closes it, and fills the table of descriptors. `moved_from` is
// the offset in the block of the numbers that the descriptors have right now, from which they are
// brought to their places; 0 if they are there.
Start read_start_block(int fd, uint32_t moved_from);

// Developer mode, `[--trace] program [argdata-file]`: inherits all descriptors, confines nothing.
Start read_developer_arguments(int count, char **arguments);

}  // namespace cloudabi
