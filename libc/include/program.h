// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// <program.h> - how a program starts, and how it starts others.
//
// This is what CloudABI has instead of argc, argv and the environment. A program gets one Argdata
// value, usually a map, whose descriptors are everything that it can reach. It may define
// program_main() for that; a program that defines main() instead gets a default program_main(),
// which calls main() with the arguments that `cloudabi-run --command` passes.
//
// There is no exec() by name: program_exec() takes a descriptor of an executable, and the Argdata
// that the new program will see. It gets the descriptors which are in that Argdata and no others.

#ifndef _PROGRAM_H_
#define _PROGRAM_H_

#include <_types.h>

struct argdata_t;
typedef struct argdata_t argdata_t;
struct uv_loop_s;
struct uv_process_s;

__BEGIN_DECLS
// Where the program begins. Defined by the program. If it returns, the program exits with 0.
void program_main(const argdata_t *);

// Replaces this program by another one; returns an error number if that fails.
int program_exec(int, const argdata_t *);

// The Argdata that the program was started with, as bytes.
void program_get_raw_argdata(const void **, __size_t *);

// A name for this process, such as "9bf2ac31-9d1c-4d45-a5b1-0ab0a1a67b34". No two processes have
// the same. It gives no authority over the process.
const char *program_getpid(void);

// Starts another program and reports its end through libuv.
int program_spawn(struct uv_loop_s *, struct uv_process_s *, int, const argdata_t *,
                  void (*)(struct uv_process_s *, __int64_t, int));
__END_DECLS

#endif
