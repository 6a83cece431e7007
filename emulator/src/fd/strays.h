// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Descriptors that are open in the kernel and stand for nothing in the table. Other threads are
// always about to enter some or to close some, or use them for the time of a call; a fork or an
// execution that happens meanwhile copies them to a process that doesn't know of them. There the
// other end of a pipe or a socket would never hang up, a child wouldn't end with its last
// descriptor, and a program would have what it wasn't given.
#pragma once

namespace cloudabi {

// Closes them all. Only while there are no other threads of the program.
void close_strays();

// At the start under QEMU, when all descriptors of ours are in the table: what else is open is
// QEMU's.
void note_descriptors_of_qemu();

}  // namespace cloudabi
