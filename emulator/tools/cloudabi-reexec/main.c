// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// cloudabi-reexec: becomes another program, whose executable is among its descriptors. Its
// configuration is a sequence of that descriptor and of the value that the program shall get.
#include <argdata.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Descriptor 2 is all that it can complain to, if the configuration put something suitable there.
static _Noreturn void fail(const char *what, const char *why) {
  dprintf(2, "cloudabi-reexec: %s%s%s\n", what, why[0] != '\0' ? ": " : "", why);
  _Exit(127);
}

void program_main(const argdata_t *ad) {
  argdata_seq_iterator_t it;
  const argdata_t *executable, *value, *more;
  argdata_seq_iterate(ad, &it);
  // The older form of the iterator, as its elements stay when it moves on.
  if (!argdata_seq_next(&it, &executable))
    fail("the configuration has to be a sequence of an executable's descriptor and a value", "");
  int fd;
  int error = argdata_get_fd(executable, &fd);
  if (error != 0)
    fail("the first element of the configuration isn't a descriptor", strerror(error));
  // The elements share one place, so the second is looked at when the first has served.
  if (!argdata_seq_next(&it, &value))
    fail("the configuration has no second element, the value for the program", "");
  if (argdata_seq_get(&it, &more))
    fail("the configuration has more than two elements", "");
  fail("can't execute the program", strerror(program_exec(fd, value)));
}
