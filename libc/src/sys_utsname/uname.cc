// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The name of the system that the program was compiled for.

#include <arch_machine.h>
#include <string.h>
#include <support/result.h>
#include <sys/utsname.h>

using namespace cloudlibc;

int uname(struct utsname *names) {
  *names = {"CloudABI", "0.1", "cloudlibc", {}};
  strlcpy(names->machine, arch::kMachine, sizeof(names->machine));
  return 0;
}
