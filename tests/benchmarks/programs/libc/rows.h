// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What the files of rows share. A row is a function that does its work so many times.
#pragma once

#include <stddef.h>
#include <stdint.h>

typedef void turns(long count);

// Prints the row's name with its size and the nanoseconds that one turn takes.
void measure(const char *name, size_t size, turns *run);

// The same for what starts threads or waits for others: longer, so that their start doesn't count.
void measure_threads(const char *name, size_t size, turns *run);

// Runs `body` in so many threads and waits for them.
void in_threads(int threads, void *(*body)(void *), long count);

// Results go here, so that no call can be left out.
extern volatile size_t sink;

// A directory for files.
extern int directory;

void string_rows(void);
void memory_rows(void);
void number_rows(void);
void stream_rows(void);
void thread_rows(void);
void math_rows(void);
void pattern_rows(void);
