#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Where a filter around cloudabi-run refuses to close what it inherited, nothing is started.
. "$(dirname "$0")/lib.sh"

cat > filtered.c << 'END'
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
// Executes a command for which close_range() fails.
int main(int argc, char **argv) {
  struct sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_close_range, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {4, filter};
  if (argc < 2 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
      prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
    return 99;
  execvp(argv[1], argv + 1);
  return 98;
}
END
run 0 clang-19 -o filtered filtered.c
compile hello.c
printf '%s\n!fd stdout\n' "$head" > hello.yaml
run 0 cloudabi-run -e hello < hello.yaml
for level in strict landlock off; do
  run 127 ./filtered cloudabi-run -e --sandbox=$level hello < hello.yaml
  expect "$level" '' "$(cat out)"
  expect_part "$level" "can't arrange the program's descriptors" "$(cat err)"
done
finish
