// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Between start.c and main.c.
#pragma once

#include "interface.h"

struct start {
  const unsigned char *argdata;
  size_t argdata_size;
  size_t page_size;
  uint32_t tid;
};

enum { UNSAFE_STACK = 65536 };

// The program itself; returns its exit code.
uint32_t run(const struct start *start);

// Memory that nothing else uses.
void *map(size_t size);
// The first thing that a thread does: gives itself thread-local variables and an unsafe stack.
void begin_thread(void);
