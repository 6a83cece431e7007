#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# cloudabi-portcheck on objects, archives and logs made here: portcheck_test.sh PORTCHECK COMPILER
set -euo pipefail
portcheck=$1
compiler=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

failures=0
expect() { # description status text... : the last output has each text as a line
  local what=$1 wanted=$2 text
  shift 2
  local problem=
  [ "$status" = "$wanted" ] || problem="exit status $status instead of $wanted"
  for text in "$@"; do grep -qxF -- "$text" out || problem="no line: $text"; done
  if [ -z "$problem" ]; then echo "ok: $what"; else
    echo "FAILED: $what: $problem"
    sed 's/^/  /' out
    failures=$((failures + 1))
  fi
}
run() { status=0; "$portcheck" "$@" > out 2>&1 || status=$?; }

cat > main.c <<'C'
#include <fcntl.h>
#include <stdio.h>
#include <sys/epoll.h>
int helper(void);
int main(void) {
  int fd = open("/etc/passwd", O_RDONLY);
  printf("%d %d\n", fd, epoll_create1(0));
  return helper();
}
C
echo 'int helper(void) { return 0; } long work(const char *s) { return __builtin_strlen(s); }' > helper.c
open='open (<fcntl.h>): '
"$compiler" -g -O0 -fno-builtin -c main.c
"$compiler" -c helper.c

run main.o
expect "names places by source line" 1 "    main.o: main.c:6" "    main.o: main.c:7"
grep -q "^$(printf %q "$open" | sed 's/\\//g')" out || { echo "FAILED: open's sentence"; failures=1; }
expect "knows what no header of ours has" 1 "epoll_create1 (<sys/epoll.h>): use poll()" \
  "3 names to change, 1 of other libraries (--unknown lists them)"
run --unknown main.o
expect "lists unknown names" 1 "helper: not of the C library; another library has to have it"
run main.o helper.o
expect "knows what the files define" 1 "3 names to change"
run helper.o
expect "is content" 0 "0 names to change"

"$compiler" -O2 -D_FORTIFY_SOURCE=2 -D_FILE_OFFSET_BITS=64 -c main.c -o plain.o
ar rc lib.a plain.o helper.o
run lib.a
expect "reads archives" 1 "3 names to change"
grep -q "^    lib.a(plain.o): \.text.*+0x" out || { echo "FAILED: offsets without debug information"; failures=1; }

cat > log <<'C'
main.c:3:10: fatal error: 'sys/epoll.h' file not found
src/a.c:10:3: error: 'open' is unavailable: there is no file system root; use openat()
src/b.c:20:3: error: call to undeclared function 'waitpid'; ISO C99 and later do not support it
ld.lld: error: undefined symbol: getpwnam
>>> referenced by user.c:7 (src/user.c:7)
>>>               user.o:(main)
C
run log
expect "reads logs" 1 "    main.c:3" "    src/a.c:10" "    src/b.c:20" \
  "    user.c:7 (src/user.c:7)" "<sys/epoll.h>: use poll()" "4 names to change"
# The same in colours, with the quotes of GCC in other languages than C; and C++ functions that only
# begin like those of the C library.
sed -e "s/'\(open\|waitpid\)'/‘\1’/" -e "s/error:/$(printf '\033[0;1;31m')&$(printf '\033[0m')/" log > coloured
cat >> coloured <<'C'
ld.lld: error: undefined symbol: fork(Path const&)
>>> referenced by path.cc:7 (src/path.cc:7)
C
echo "src/c.c:30:3: warning: implicit declaration of function ‘getpwuid’; did you mean ‘getpid’?" >> coloured
printf 'cc %400000s\n' '' >> coloured
run coloured
expect "reads logs in colours and other quotes" 1 "    src/a.c:10" "    src/c.c:30" "5 names to change"
status=0; "$portcheck" - < log > out 2>&1 || status=$?
expect "reads logs on standard input" 1 "4 names to change"

head -c 200 main.o > cut.o
run cut.o
expect "refuses a broken object" 2
grep -q '^cloudabi-portcheck: cut.o: broken object: ' out || { echo "FAILED: broken object"; failures=1; }
head -c 100 lib.a > cut.a
run cut.a
expect "refuses a broken archive" 2
head -c 100 /dev/zero > zeros
run zeros
expect "refuses what is no log" 2
run missing.o
expect "says what is missing" 2 "cloudabi-portcheck: missing.o: No such file or directory"
run .
expect "says what is a folder" 2 "cloudabi-portcheck: .: Is a directory"
run --helpp
expect "refuses unknown options" 2 "cloudabi-portcheck: unknown option --helpp"
run --help
expect "helps" 0 "Usage: cloudabi-portcheck [--unknown] FILE..."
[ "$failures" = 0 ]
