#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Writes docs/reference/cxx-conformance.md from the results of real runs.

  table.py BUILD [ARCH]

BUILD is a build folder in which <arch>-cxx-suite has run, even if it didn't come to its end. The
results of each test are counted with the compiler and the revisions that they were obtained with; tests
that have none are counted as not run yet.
"""
import collections
import os
import re
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, here)
sys.dont_write_bytecode = True
import run

HEAD = """<!-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors -->
<!-- SPDX-License-Identifier: BSD-2-Clause -->

# Conformance of the C++ runtime

The suites of LLVM's libunwind, libc++abi and libc++, from the source that the runtime is built from, run
under the emulator in the strict sandbox: each test is compiled with the toolchain that users have, as
C++26, against the installed system. [ADR {adr}](../adr/{adr_file}) says how.
`tests/conformance/cxx/table.py` makes this file from the results; what has none is counted as not run
yet.

```sh
cmake --build build -t {arch}-cxx-suite        # goes on where it was
tests/conformance/cxx/table.py build {arch}    # writes this file
```

"""


def part_of(name):
    """libunwind, libc++abi, or the folder of libc++'s tests."""
    words = name.split("/")
    if words[0] != "libcxx":
        return words[0].replace("libcxxabi", "libc++abi")
    return "libc++ " + "/".join(words[1:3] if words[1] == "std" else words[1:2])


def reason_of(detail):
    """Why a test is excluded, as a sentence or a list of features."""
    match = re.match(r"Declared unavailable: (.*)", detail)
    if match:
        names = re.findall(r"(?:^|; )(\w+): ", match.group(1))
        return "uses what is declared unavailable: " + ", ".join(f"`{name}`" for name in names)
    match = re.match(r"Folder does not support: (.*)", detail)
    if match and match.group(1) == "its system":
        return "is for another system"
    if match:
        return f"does not support `{match.group(1)}`"
    match = re.match(r"Test requires the following unavailable features: (.*)", detail)
    if match:
        feature = match.group(1)
        if re.search(r"target=|linux|windows|darwin|apple|aix|buildhost|objective", feature):
            return "is for another system"
        if re.fullmatch(r"(c\+\+\d\d( \|\| )?)+", feature):
            return "is for an older C++ than C++26"
        return f"requires `{feature}`"
    match = re.match(r"Test does not support the following features and/or targets: (.*)", detail)
    if match:
        if re.fullmatch(r"(c\+\+\d\d(, )?)+", match.group(1)):
            return "is for an older C++ than C++26"
        return f"does not support `{match.group(1)}`"
    return detail


def all_names(folder):
    """Every test that lit finds, as the table names it, from a dry run of its own."""
    lit = os.path.join(run.find_lit(), "lit.py")
    names = []
    for suite in run.SUITES:
        output = subprocess.run([sys.executable, lit, "--show-tests", "--param", "all=", os.path.join(folder, suite)],
                                env=run.environment(), capture_output=True, text=True, check=True).stdout
        for path in re.findall(rf"^  {suite} :: (.*)$", output, re.M):
            if os.path.isabs(path):
                path = os.path.relpath(path, os.path.join(folder, suite))
            names.append(f"{suite}/{path}")
    return names


def main():
    build = os.path.abspath(sys.argv[1])
    arch = sys.argv[2] if len(sys.argv) > 2 else "x86_64"
    folder = os.path.join(build, arch, "cxx-suite")
    sys.path[:0] = [run.find_lit(), os.path.join(build, "sources", "llvm", "libcxx", "utils")]
    from suite_format import read_results

    results = read_results(os.path.join(folder, "results.tsv"))
    known = run.exceptions()
    rows = collections.defaultdict(collections.Counter)
    reasons, revisions, failures = collections.Counter(), collections.Counter(), []
    for name in all_names(folder):
        row = rows[part_of(name)]
        row["tests"] += 1
        if name not in results:
            row["not run"] += 1
            continue
        _, _, result, _, revision, detail = results[name]
        row[result] += 1
        revisions[revision] += 1
        if result == "excluded":
            reasons[reason_of(detail)] += 1
        elif result in ("fail", "xpass"):
            failures.append((name, known.get(name, "**Not explained:** " + (detail or result))))

    adr = next(name for name in os.listdir(os.path.join(here, "../../../docs/adr")) if "cxx-conformance" in name)
    text = HEAD.format(adr=int(adr[:4]), adr_file=adr, arch=arch)
    text += f"## {arch}, {run.compiler_of(folder)}\n\n"
    text += "| Part | Tests | Passed | Fail as expected | Excluded | Failed | Not run yet |\n|---|---|---|---|---|---|---|\n"
    total = collections.Counter()
    for part in sorted(rows, key=lambda part: (part.startswith("libc++ "), part)):
        row = rows[part]
        total.update(row)
        text += line_of(part, row)
    text += line_of("**All**", total)
    text += """
A test that fails as expected is one of which libc++ itself says so (`XFAIL`), for every system or for
those with the features of this one.

## What is excluded

By features, which the configuration computes: lit's, libc++'s, and that a test's only errors are uses of
names that the headers of the C library or of libc++ declare unavailable, with a sentence that says why.

| Tests | Each of them |
|---|---|
"""
    for reason, count in sorted(reasons.items(), key=lambda item: (-item[1], item[0])):
        text += f"| {count} | {reason.replace('|', chr(92) + '|')} |\n"
    text += "\n## What fails, and why\n\n"
    if failures:
        text += "| Test | Reason |\n|---|---|\n"
        for name, reason in sorted(failures):
            text += f"| `{name}` | {reason.replace('|', chr(92) + '|')} |\n"
    else:
        text += "Nothing of what was run.\n"
    text += "\n## Revisions\n\nThe results were obtained with these revisions of this repository: " + ", ".join(
        f"{revision} ({count})" for revision, count in sorted(revisions.items(), key=lambda item: -item[1])) + ".\n"
    with open(os.path.join(here, "../../../docs/reference/cxx-conformance.md"), "w", encoding="utf-8") as file:
        file.write(text)


def line_of(part, row):
    failed = row["fail"] + row["xpass"]
    return (f"| {part} | {row['tests']} | {row['pass']} | {row['xfail']} | {row['excluded']} | {failed} | "
            f"{row['not run']} |\n")


if __name__ == "__main__":
    main()
