// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The lifeline ties a forked child to the descriptors of it. It is a pair of sequenced-packet
// sockets: one end is the process descriptor that the parent gets, may duplicate and may send to
// others, the other belongs to the child's emulator. Because the kernel counts the holders of the
// parent's end, the child learns when the last of them is gone, for whatever reason, and then dies;
// because the child writes its exit code into its end, or the signal that it is about to raise,
// every holder can read all of that, without taking it from the others. See
// docs/adr/0005-process-structure.md.
#pragma once

#include "support/result.h"

namespace cloudabi {

struct Lifeline {
  int parent;
  int child;
};

Result<Lifeline> create_lifeline();

// In the child: keeps `fd` as our end, and starts the thread that waits for the other end's close.
// The thread has a stack of its own and runs nothing but that wait.
Result<void> hold_lifeline(int fd);

// How a process ends, in its own words: by a signal, or with an exit code.
struct LastWords {
  cloudabi_exitcode_t code = 0;
  cloudabi_signal_t signal = 0;
};

// Leaves them with those who hold our descriptor, if there are any.
void tell_last_words(LastWords words);

// What a child has left behind; `notsup` when that is nothing, because something else ended it.
Result<LastWords> read_last_words(int parent_end);

}  // namespace cloudabi
