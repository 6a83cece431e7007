#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Writes docs/reference/outside-suites.md: the suites from elsewhere that ran against the C library.

  outside.py [BUILD]    write it; BUILD is a build folder in which x86_64-llvm-libc-suite has run, if
                        not to its end: llvm-libc/results.tsv keeps what it gave, folder by folder
  outside.py --check    compare it with what is committed: ports/results.tsv, llvm-libc/results.tsv,
                        llvm-libc/exceptions.tsv, outside.tsv, docs/reference/cxx-conformance.md

What the page has of a table that has changed since isn't wrong, but old: it is reported, and ports/table.sh writes
the page anew. A number that was never measured, a library that is missing, or another reason than the table's is wrong.
"""
import collections
import pathlib
import re
import subprocess
import sys

here = pathlib.Path(__file__).resolve().parent
root = here.parents[1]
page = root / "docs/reference/outside-suites.md"
targets = ("x86_64", "i686", "aarch64", "armv6")

HEAD = """<!-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors -->
<!-- SPDX-License-Identifier: BSD-2-Clause -->

# Suites from elsewhere that the C library was run against

Each program is compiled with the toolchain that users have, and runs under the emulator in the strict sandbox.
`tests/conformance/outside.py` makes this file from what real runs have left in the repository; the test
`docs.outside-suites` compares.

Our own tests (`cloudlibc-unittests`, one file beside each function), the property tests, which compare with the
machine's C library, and the fuzz targets stand in [the howto](../howto/add-a-libc-function.md), and how long they
take in [tests.md](../tests.md).
"""


def rows(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            yield number, line.split("\t")


def llvm_counts():
    """Folder: programs passed, failed, left out, not run, cases passed, excused; and where that was."""
    counts, compilers, revisions = {}, [], []
    for _, fields in rows(here / "llvm-libc/results.tsv"):
        counts[fields[0]] = [int(field) for field in fields[1:7]]
        compilers += [fields[7]] if fields[7] not in compilers else []
        revisions += [word for word in fields[8].split(", ") if word != "-" and word not in revisions]
    return counts, f"{', '.join(compilers)}, at {at(revisions)}"


def at(revisions):
    return f"{len(revisions)} revisions" if len(revisions) > 2 else ", ".join(revisions)


def keep_llvm_counts(build):
    counts = collections.defaultdict(lambda: [0] * 6)
    revisions = collections.defaultdict(set)
    tests = build / "sources/llvm/libc/test"
    for pattern in ("src/**/*_test.cpp", "include/**/*_test.c*", "integration/src/**/*_test.cpp"):
        for test in tests.glob(pattern):
            counts[str(test.parent.relative_to(tests))][3] += 1
    for line in (build / "x86_64/llvm-libc-suite/results.tsv").read_text(encoding="utf-8").splitlines():
        _, test, state, cases, _, _, detail, revision = line.split("\t")
        if "MPFR is built for the whole suite only" in detail:
            sys.exit("x86_64-llvm-libc-suite ran without MPFR in this build")
        row = counts[test.rsplit("/", 1)[0]]
        revisions[test.rsplit("/", 1)[0]].add(revision)
        row[("pass", "fail", "left out").index(state)] += 1
        row[3] -= 1
        row[4] += int(cases)
        if detail.startswith("excused cases:"):
            row[5] += len(detail.split()[2:])
    compiler = subprocess.run([build / "prefix/bin/x86_64-unknown-cloudabi-cc", "--version"], check=True,
                              capture_output=True, text=True).stdout
    compiler = "clang " + re.search(r"clang version ([0-9.]+)", compiler)[1]
    path = here / "llvm-libc/results.tsv"
    head = "".join(line for line in path.read_text(encoding="utf-8").splitlines(True) if line.startswith("#"))
    path.write_text(head + "".join("\t".join([folder, *map(str, row), compiler, ", ".join(sorted(revisions[folder])) or "-"]) + "\n"
                                   for folder, row in sorted(counts.items())), encoding="utf-8")


def port_results():
    """(port, target): [[passed, failed, excluded, skipped, cases, left], revisions, remarks] of this version's own tests."""
    found = {}
    for _, fields in rows(root / "ports/results.tsv"):
        port, target, part, version, _, revision, *counts, remarks = fields
        if part == "smoke" or version != version_of(port):
            continue
        row = found.setdefault((port, target), [[0] * 6, [], []])
        left = re.search(r"(?:^|; )left (\d+)", remarks)
        row[0] = [a + int(b) for a, b in zip(row[0], [*counts, left[1] if left else 0])]
        row[1] += [revision] if revision not in row[1] else []
        row[2] += [remarks] if remarks else []
    return found


def cell(result):
    (passed, failed, excluded, skipped, cases, left), revisions, _ = result
    text = f"{passed} of {passed + failed}"
    text += f", {excluded} excluded" if excluded else ""
    text += f", {skipped} skipped" if skipped else ""
    text += f", {left} left" if left else ""
    text += f" ({cases} cases)" if cases else ""
    return text + " at " + at(revisions)


def libraries():
    """Of outside.tsv: port, what it leans on, what isn't run."""
    result = []
    for number, fields in rows(here / "outside.tsv"):
        if len(fields) != 3 or not (root / "ports" / fields[0] / "port.cmake").exists():
            sys.exit(f"outside.tsv:{number}: a row is a port, what it leans on, and what isn't run")
        result.append(fields)
    return result


def version_of(port):
    return re.search(r"^  VERSION (\S+)", (root / "ports" / port / "port.cmake").read_text(encoding="utf-8"), re.M)[1]


def llvm_part():
    counts, of = llvm_counts()
    total = [sum(column) for column in zip(*counts.values())]
    text = f"""
## LLVM libc's tests

`cmake --build build -t x86_64-llvm-libc-suite` ([ADR 17](../adr/0017-tests-of-llvm-libc.md)), x86_64, {of}: {total[0]} programs
with {total[4]:,} cases passed, {total[1]} failed, {total[3]} weren't run. {total[2]} files are left out and {total[5]} cases differ, each
for a reason below.
What mathematics may be off by is in [mathematics.md](mathematics.md).

| Folder | Programs passed | Failed | Left out | Not run yet | Cases passed | Cases that differ |
|---|---|---|---|---|---|---|
"""
    for folder, row in sorted(counts.items()):
        text += f"| `{folder}` | " + " | ".join(map(str, row)) + " |\n"
    text += "\n| Functions, files or cases | Why |\n|---|---|\n"
    reasons = collections.defaultdict(list)
    for _, (kind, pattern, reason) in rows(here / "llvm-libc/exceptions.tsv"):
        reasons[reason].append(pattern)
    for reason, patterns in reasons.items():
        text += "| " + ", ".join(f"`{pattern}`" for pattern in patterns) + f" | {reason} |\n"
    return text


def cxx_part():
    summary = (root / "docs/reference/cxx-conformance.md").read_text(encoding="utf-8")
    total = re.search(r"^\| \*\*All\*\* \|" + r" (\d+) \|" * 6, summary, re.M)
    numbers = ""
    if total:
        tests, passed, xfail, excluded, failed, missing = map(int, total.groups())
        numbers = (f"Of all {tests:,} tests {passed:,} passed, {xfail} fail as libc++ expects, {excluded} are excluded, "
                   f"{failed} failed, {missing:,}\nhaven't been run.\n")
    return f"""
## libc++'s tests

[cxx-conformance.md](cxx-conformance.md) has the suites of LLVM's C++ runtimes, part by part with the reasons for what is
excluded or fails; among them are those of the headers that C++ has from C.
{numbers}"""


def ports_part():
    found = port_results()
    text = """
## Libraries in C

The ports' own tests, in numbers of [ports/results.tsv](../../ports/results.tsv): a test is a program or one run of it, cases are
what it counts inside.

| Library | Leans on | """ + " | ".join(targets) + """ | Isn't run |
|---|---|""" + "---|" * len(targets) + "---|\n"
    for port, leans, absent in libraries():
        cells = [cell(found[port, target]) if (port, target) in found else "not run" for target in targets]
        text += f"| {port} {version_of(port)} | {leans} | " + " | ".join(cells) + f" | {absent} |\n"
    remarks = [(port, target, remark) for (port, target), row in sorted(found.items()) for remark in row[2]
               if port in {name for name, *_ in libraries()}]
    if remarks:
        text += "\n| Library | Target | What failed, is excluded or was left |\n|---|---|---|\n"
        text += "".join(f"| {port} | {target} | {remark.replace('|', chr(92) + '|')} |\n" for port, target, remark in remarks)
    return text


def check():
    """Compares the page, but for numbers of revisions that have been replaced."""
    found, wrong = port_results(), []
    text = page.read_text(encoding="utf-8")
    if HEAD not in text:
        wrong.append(f"{page.relative_to(root)} begins otherwise than outside.py would have it: run ports/table.sh")
    if llvm_part() not in text and f"x86_64, {llvm_counts()[1]}:" in text:
        wrong.append("LLVM libc's tests: the page says something else than results.tsv or exceptions.tsv: run ports/table.sh")
    elif llvm_part() not in text:
        print("LLVM libc's tests: llvm-libc/exceptions.tsv or results.tsv has changed since the page was written")
    if cxx_part() not in text:
        wrong.append("libc++'s tests: the page says something else than cxx-conformance.md: run ports/table.sh")
    for port, leans, absent in libraries():
        line = re.search(rf"^\| {re.escape(port)} {re.escape(version_of(port))} \| (.*) \|$", text, re.M)
        if not line:
            wrong.append(f"{port}: the page has no line for its version: run ports/table.sh")
            continue
        cells = line[1].split(" | ")
        if cells[0] != leans or cells[-1] != absent:
            wrong.append(f"{port}: the page says something else than outside.tsv: run ports/table.sh")
        for target, said in zip(targets, cells[1:-1]):
            now = cell(found[port, target]) if (port, target) in found else "not run"
            if said != now and said.split(" at ")[-1] == now.split(" at ")[-1]:
                wrong.append(f"{port}, {target}: the page says {said}, results.tsv {now}")
            elif said != now:
                print(f"{port}, {target}: the page says {said}; results.tsv has {now} by now")
    print("\n".join(["FAIL:", *wrong]) if wrong else "OK")
    return 1 if wrong else 0


def main():
    if sys.argv[1:] == ["--check"]:
        return check()
    if len(sys.argv) > 2 or sys.argv[1:] and not pathlib.Path(sys.argv[1]).is_dir():
        sys.exit(__doc__)
    if sys.argv[1:]:
        keep_llvm_counts(pathlib.Path(sys.argv[1]).resolve())
    page.write_text(HEAD + llvm_part() + cxx_part() + ports_part(), encoding="utf-8")
    return 0


sys.exit(main())
