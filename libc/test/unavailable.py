#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Uses everything that the headers declare unavailable, and expects each use to be refused.

    unavailable.py DESCRIBE CLANG LIBC_FOLDER ABI_INCLUDE LIBC_A NM CC CXX [FLAG...]

A use stops the compilation with the header's sentence. What only has the same name still compiles: a
member of a class, a using-declaration, a function of a namespace. Nothing of that name is in libc.a,
so that configure scripts that ask by linking get the answer no; a few are tried. For the same reason,
what is in libc.a is declared.
"""
import re
import subprocess
import sys
import tempfile
from pathlib import Path

LINKED = ["open", "fopen", "stat", "printf", "socket", "getcwd", "system", "signal", "fork", "getuid"]
# What ported software asks for first: these have to have a sentence.
REQUIRED = LINKED + ["access", "bind", "chdir", "connect", "execve", "getpid", "kill", "listen",
                     "mkdir", "opendir", "pthread_cancel", "puts", "realpath", "rename", "scanf",
                     "setenv", "sigaction", "strtok", "unlink", "localtime", "gethostbyname"]
ABSENT_HEADERS = ["aio.h", "ftw.h", "getopt.h", "glob.h", "grp.h", "nl_types.h", "pwd.h", "spawn.h",
                  "sys/epoll.h", "sys/inotify.h", "sys/ipc.h", "sys/msg.h",
                  "sys/mount.h", "sys/ptrace.h", "sys/sem.h", "sys/shm.h", "sys/statvfs.h",
                  "sys/wait.h", "termios.h", "ulimit.h", "utime.h", "utmpx.h", "wordexp.h"]
failures = []


def check(condition, text):
    if not condition:
        failures.append(text)


def run(command, text, name, folder):
    source = Path(folder) / name
    source.write_text(text, encoding="utf-8")
    return subprocess.run([*command, str(source)], stderr=subprocess.PIPE, encoding="utf-8", check=False)


def declared_names(flags):
    """The words of all headers in the folders of -isystem, but for comments."""
    names = set()
    for folder in (flags[i + 1] for i, flag in enumerate(flags) if flag == "-isystem"):
        for header in Path(folder).rglob("*.h"):
            text = re.sub(r"//[^\n]*|/\*.*?\*/", "", header.read_text(encoding="utf-8"), flags=re.DOTALL)
            names.update(re.findall(r"\w+", text))
    return names


def main():
    describe, clang, libc, abi, archive, nm, cc, cxx = sys.argv[1:9]
    flags = sys.argv[9:]
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "table.tsv"
        subprocess.run([sys.executable, describe, "table", clang, libc, abi, str(table)], check=True)
        rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()]
        refused = {}
        for name, header, sentence in rows:
            if sentence:
                refused.setdefault(name, (header, sentence))
        for name in REQUIRED:
            check(name in refused, f"{name} is not declared unavailable")

        # Each use, in a function of its own.
        headers = sorted({header for header, _ in refused.values()})
        includes = "".join(f"#include <{header}>\n" for header in headers)
        uses = "".join(f"void use_{name}(void) {{ (void)&{name}; }}\n" for name in refused)
        options = ["-fsyntax-only", "-ferror-limit=0", "-fno-caret-diagnostics", "-w", *flags]
        result = run([cc, *options], includes + uses, "uses.c", folder)
        said = dict(re.findall(r"error: '(\w+)' is unavailable: (.*)", result.stderr))
        for name, (header, sentence) in refused.items():
            check(said.get(name) == sentence, f"<{header}>: a use of {name} says {said.get(name)}")

        # The same names where they mean something else.
        names = "".join(f"using ::{name};\n" for name in refused)
        members = "".join(f"  int {name}(int x) {{ return x; }}\n" for name in refused)
        calls = "".join(f"  sum += object.{name}(1);\n" for name in refused)
        text = (f"{includes}namespace mine {{\n{names}}}\nstruct Members {{\n{members}}};\n"
                f"int call(Members &object) {{\n  int sum = 0;\n{calls}  return sum;\n}}\n"
                "namespace other {\nint open(const char *x) { return x != nullptr; }\n"
                'int call() { return other::open("x"); }\n}\n')
        result = run([cxx, *options], text, "members.cc", folder)
        check(result.returncode == 0, f"members and using-declarations:\n{result.stderr}")

        # What autoconf's AC_CHECK_FUNC and AC_CHECK_HEADER do.
        defined = set(subprocess.run([nm, "--defined-only", "--extern-only", "--format=just-symbols", "--quiet", archive],
                                     stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout.split())
        unsafe = {"sprintf", "stpcpy", "strcat", "strcpy", "strncat", "vsprintf", "wcpcpy", "wcscat",
                  "wcscpy", "wcsncat"}
        for name in refused:
            if name not in unsafe:
                check(name not in defined, f"libc.a defines {name}, which is unavailable")
        for name in LINKED:
            result = run([cc, "-w", "-fno-builtin", "-o", f"{folder}/linked"],
                         f"char {name}();\nint main(void) {{ return {name}(); }}\n", "link.c", folder)
            check(result.returncode != 0 and name in result.stderr, f"a program that calls {name} links")
        for name in sorted(defined - declared_names(flags) - {name for name, *_ in rows}):
            # <stdatomic.h> is the compiler's.
            check(not re.fullmatch(r"[a-z]\w*", name) or name.startswith("atomic_"),
                  f"libc.a defines {name}, which no header declares")
        for header in ABSENT_HEADERS:
            result = run([cc, "-fsyntax-only", *flags], f"#include <{header}>\n", "header.c", folder)
            check(result.returncode != 0, f"<{header}> exists")
        print(f"{len(refused)} names, {len(ABSENT_HEADERS)} headers")
    for failure in failures:
        print(f"FAILED: {failure}")
    return 1 if failures else 0


sys.exit(main())
