// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Everything that cloudabi-emulate learns from whoever starts it: one block of bytes in a sealed
// memfd, whose descriptor number is the value of the only option it is started with,
// `--start-block=N`. The launcher (libcloudabi) and, for proc_exec, the emulator itself write it.
//
// A program's descriptor number is the Linux descriptor number. So the launcher places the injected
// descriptors at 0 … descriptor_count - 1, and everything else that the emulator needs above them.
// Under QEMU, which would write its complaints to one of the program's, they come to their places
// later: with `--moved-from=OFFSET` the block has their present numbers, int32_t each, at that
// offset. The emulator closes the block, the executable and the Landlock rule set before the
// program's first instruction; what stays open beside the injected descriptors is the emulator's
// own image (for proc_exec) and the trace output, neither of which is in the table of descriptors
// that the program can name.
//
// The block is read by code of the same build as the one that wrote it; `version` turns a mixed
// installation into an error message. All fields have a fixed width, so that a 64-bit launcher
// can start a 32-bit emulator.
#pragma once

#include <stdint.h>

namespace cloudabi {

// Bytes "CABI", then a number that goes up with every change of the layout.
inline constexpr uint32_t kStartBlockMagic = 0x49424143;
inline constexpr uint32_t kStartBlockVersion = 2;

// A descriptor field that holds this designates nothing.
inline constexpr int32_t kNoDescriptor = -1;

enum StartFlags : uint32_t {
  // Restrict the process with the rule set at `landlock_fd` before the first guest instruction.
  kStartLandlock = 1u << 0,
  // Install the generated seccomp filter before the first guest instruction.
  kStartSeccomp = 1u << 1,
  // Both of the above hold already: the emulator was executed again by proc_exec.
  kStartConfined = 1u << 2,
  // Leave the process dumpable, so that a debugger can attach (--sandbox=off only).
  kStartDebuggable = 1u << 3,
  // Write a line for each system call to `trace_fd`.
  kStartTrace = 1u << 4,
  // Repeat each path lookup with a component walk, and stop when the two disagree.
  kStartParanoid = 1u << 5,
  // Until the program's descriptors are moved to their places (`--moved-from`), 0, 1 and 2 are
  // copies of `report_fd`: what runs the emulator may complain there.
  kStartReportsBelow = 1u << 6,
};

// One descriptor of the program, at the index of its number.
struct StartDescriptor {
  uint64_t rights_base;        // cloudabi_rights_t
  uint64_t rights_inheriting;  // cloudabi_rights_t
  uint8_t filetype;            // cloudabi_filetype_t
  uint8_t reserved[7];         // 0
};
static_assert(sizeof(StartDescriptor) == 24);

// The head of the block. After it come `descriptor_count` entries of StartDescriptor, at
// `descriptors_offset`, the Argdata of the program, `argdata_size` bytes at `argdata_offset`, in
// which descriptors are given by number, and `runner_size` bytes at `runner_offset`.
struct StartBlock {
  uint32_t magic;
  uint32_t version;
  uint32_t size;   // of the whole block, in bytes
  uint32_t flags;  // StartFlags
  int32_t executable_fd;
  int32_t emulator_fd;  // a sealed memfd that holds cloudabi-emulate
  int32_t landlock_fd;
  int32_t trace_fd;
  int32_t report_fd;  // a pipe: closed silently when the program starts, else one line that says
                      // why not
  uint32_t descriptor_count;
  uint32_t descriptors_offset;
  uint32_t argdata_offset;
  uint32_t argdata_size;
  // What proc_exec executes where the kernel can't execute the emulator itself, but needs another
  // program for that (QEMU): the words of a command line, the path of that program first, each
  // ended by NUL, to which the emulator's own options are added. Then `emulator_fd` designates
  // nothing. No words: the kernel executes `emulator_fd`.
  uint32_t runner_offset;
  uint32_t runner_size;
};
static_assert(sizeof(StartBlock) == 60);

// The longest command line of that kind, in bytes.
inline constexpr uint32_t kMostRunnerBytes = 1024;

// The emulator reports a program that it can't start by exiting with one of these after a line on
// `report_fd`, see below. cloudabi-run passes them on.
inline constexpr int kExitNotExecutable = 126;
inline constexpr int kExitNotStarted = 127;

}  // namespace cloudabi
