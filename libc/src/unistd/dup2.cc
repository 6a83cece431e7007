// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Lets another, open descriptor designate what this one does.
//
// The second number has to be a descriptor already: a program doesn't choose numbers, since in
// another thread one may be given out at the same time.

#include <cloudabi_syscalls.h>
#include <support/result.h>
#include <unistd.h>

using namespace cloudlibc;

int dup2(int from, int to) {
  cloudabi_errno_t error = cloudabi_sys_fd_replace(from, to);
  return error == 0 ? to : fail(error);
}
