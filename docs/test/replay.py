#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Does what docs/howto/add-a-libc-function.md says, and fails if that doesn't work.

    replay.py DOCUMENT SOURCE_FOLDER BUILD_FOLDER

A comment before a block of code says what becomes of it: <!-- replay: create FILE -->, <!-- replay:
insert FILE before TEXT -->, <!-- replay: replace FILE --> (the lines that begin like the block's first
one), or <!-- replay: run -->. All of it happens to copies of libc/ and of its build folder, which are
mounted (by bubblewrap) where the originals are, so that ninja finds everything else built already. The
exit status is 77 if that can't be had.
"""
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


def steps(document):
    pattern = r"<!-- replay: ([^>\n]*) -->\n+ *```[\w+]*\n(.*?)\n *```"
    for match in re.finditer(pattern, document.read_text(encoding="utf-8"), re.DOTALL):
        indent = re.match(r" *", match[2])[0]
        yield match[1], re.sub(f"^{indent}", "", match[2], flags=re.MULTILINE)


def edit(action, text, tree):
    words = action.split(" ", 3)
    path = tree / words[1]
    if words[0] == "create":
        if path.exists():
            raise SystemExit(f"{words[1]} is there already: choose another example")
        path.write_text(text + "\n", encoding="utf-8")
        return
    before = path.read_text(encoding="utf-8")
    if words[0] == "insert":
        after = before.replace(words[3], text + "\n" + words[3], 1)
    else:
        start = text.split(maxsplit=1)[0]
        after = "\n".join(text if line.startswith(start) else line for line in before.split("\n"))
    if after == before:
        raise SystemExit(f"{words[1]} has no place for:\n{text}")
    path.write_text(after, encoding="utf-8")


def main():
    document, source, build = (Path(argument).resolve() for argument in sys.argv[1:])
    stage = build / "x86_64" / "libc"
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        # With their times, by which ninja tells what is new.
        shutil.copytree(source / "libc", scratch / "libc", symlinks=True)
        shutil.copytree(stage, scratch / "build", symlinks=True)
        inside = ["bwrap", "--dev-bind", "/", "/", "--bind", str(scratch / "libc"), str(source / "libc"),
                  "--bind", str(scratch / "build"), str(stage)]
        if not shutil.which("bwrap") or subprocess.run([*inside, "true"], check=False).returncode != 0:
            print("bubblewrap can't mount here: nothing was tried")
            return 77
        edits = runs = 0
        for action, text in steps(document):
            if action != "run":
                print(f"-- {action}")
                edit(action, text, scratch)
                edits += 1
                continue
            for command in text.splitlines():
                print(f"-- {command}", flush=True)
                command = re.sub(r"\bbuild/", f"{build}/", command)
                if command.startswith("ninja"):
                    subprocess.run([*inside, "sh", "-c", command], cwd=source, check=True)
                else:
                    # The sandbox of the program needs no other one around it.
                    command = command.replace(str(stage), str(scratch / "build"))
                    result = subprocess.run(command, shell=True, cwd=scratch, check=True,
                                            stdout=subprocess.PIPE, encoding="utf-8")
                    print(result.stdout, end="")
                    if not re.search(r"^[1-9]\d* tests?, 0 failed", result.stdout, re.MULTILINE):
                        raise SystemExit("no test ran, or one failed")
                runs += 1
        if edits < 4 or runs < 2:
            raise SystemExit(f"{document.name}: only {edits} edits and {runs} commands were found")
    return 0


sys.exit(main())
