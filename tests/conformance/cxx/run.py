#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Runs the suites of libunwind, libc++abi and libc++ under the emulator.

  run.py --build BUILD --arch ARCH --prefix PREFIX --triple TRIPLE --key KEY --revision REVISION [options] [PATH...]

PATH is a part of a suite, such as libcxx/std/strings; without one it is all three. What has passed, or
was excluded, isn't run again until KEY changes, which stands for the compiler, the headers and symbols
of the sysroot, and the files here. REVISION of this repository is kept with each result.

  --sample     the tests that sample.txt lists, whether they have passed before or not
  --again      the same for PATHs
  --jobs N     how many tests at once; as many as there are processors without it
  --seconds N  stops after that time
"""
import argparse
import collections
import fcntl
import os
import re
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, here)
# What is imported from here leaves nothing in the source tree.
sys.dont_write_bytecode = True
SUITES = ("libunwind", "libcxxabi", "libcxx")


def find_lit():
    prefix = subprocess.run(["llvm-config-19", "--prefix"], capture_output=True, text=True, check=True).stdout.strip()
    lit = os.path.join(prefix, "build", "utils", "lit")
    if not os.path.exists(os.path.join(lit, "lit.py")):
        sys.exit(f"{lit}: lit isn't there; install llvm-19-tools")
    return lit


def environment():
    """What lit runs with. libc++ keeps what it found out about the system by the whole environment, too."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    return {**kept, "PYTHONDONTWRITEBYTECODE": "1"}


def read_list(name):
    """The lines of a file here, without comments."""
    with open(os.path.join(here, name), encoding="utf-8") as file:
        return [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]


def exceptions():
    """Failures that are understood: name -> reason."""
    return dict(line.split("\t", 1) for line in read_list("exceptions.txt"))


def write_site(facts):
    folder = os.path.join(facts["folder"], facts["suite"])
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "lit.site.cfg.py"), "w", encoding="utf-8") as file:
        file.write(f"config.cloudabi = {facts!r}\n")
        file.write(f"lit_config.load_config(config, {os.path.join(here, 'lit.cfg.py')!r})\n")


def compiler_of(folder):
    """The compiler that the suites in a folder were configured with, as in "clang 19.1.7"."""
    with open(os.path.join(folder, "compiler"), encoding="utf-8") as file:
        return file.read().strip()


def compact(path, read_results):
    """Leaves the last result of each test in the file."""
    results = read_results(path)
    with open(path + ".new", "w", encoding="utf-8") as file:
        for name, fields in sorted(results.items()):
            file.write("\t".join((fields[0], name, *fields[1:])) + "\n")
    os.rename(path + ".new", path)
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("build", "arch", "key", "revision", "prefix", "triple"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--jobs", default=str(len(os.sched_getaffinity(0))))
    parser.add_argument("--seconds")
    parser.add_argument("paths", nargs="*")
    args = parser.parse_args()

    lit = find_lit()
    sys.path.insert(0, lit)
    folder = os.path.join(args.build, args.arch, "cxx-suite")
    llvm = os.path.join(args.build, "sources", "llvm")
    sys.path.insert(0, os.path.join(llvm, "libcxx", "utils"))
    from suite_format import read_results

    os.makedirs(folder, exist_ok=True)
    # The lock lasts as long as this process.
    lock = open(os.path.join(folder, "lock"), "w", encoding="utf-8")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        sys.exit(f"{folder}: another run writes its results there; wait for its end")
    for suite in SUITES:
        write_site({
            "suite": suite, "llvm": llvm, "here": here, "folder": folder, "prefix": args.prefix,
            "triple": args.triple, "key": args.key, "revision": args.revision,
            "printing": os.path.join(here, "printing.h"), "again": args.again or args.sample,
        })
    store = os.path.join(folder, "results.tsv")
    before = compact(store, read_results)
    version = subprocess.run([os.path.join(args.prefix, "bin", args.triple + "-c++"), "--version"],
                             capture_output=True, text=True, check=True).stdout
    with open(os.path.join(folder, "compiler"), "w", encoding="utf-8") as file:
        file.write("clang " + re.search(r"clang version (\d+\.\d+\.\d+)", version).group(1) + "\n")

    paths = read_list("sample.txt") if args.sample else args.paths or SUITES
    command = [sys.executable, os.path.join(lit, "lit.py"), "-j", args.jobs, "--allow-empty-runs", "--quiet" if
               args.sample else "--succinct", "--order", "lexical" if args.sample else "random"]
    if args.seconds:
        command += ["--max-time", args.seconds]
    status = subprocess.run(command + [os.path.join(folder, path) for path in paths], env=environment()).returncode

    # lit's own status says that a test has failed or that lit has; the results tell which.
    after = compact(store, read_results)
    known = exceptions()
    counts = collections.Counter()
    wrong = []
    for name, fields in after.items():
        if not any(name == path or name.startswith(path.rstrip("/") + "/") for path in paths):
            continue
        if fields[0] != args.key:
            continue
        result, detail = fields[2], fields[5]
        if result in ("fail", "xpass") and name in known:
            result = "explained"
        elif result in ("fail", "xpass"):
            wrong.append(f"{name}: {detail or result}")
        elif name in known:
            wrong.append(f"{name}: {result}, though exceptions.txt says why it can't; take it off that list")
        counts[result] += 1
    for line in wrong:
        print(line)
    if args.sample:
        missing = [path for path in paths if after.get(path, ("",))[0] != args.key]
        for path in missing:
            print(f"{path}: sample.txt lists it, and it wasn't run")
        wrong += missing
    kept = 0 if args.again or args.sample else sum(1 for name, fields in before.items()
                                                         if fields[0] == args.key and after.get(name) == fields)
    print("C++ conformance, " + args.arch + ": " + ", ".join(
        f"{count} {word}" for word, count in sorted(counts.items())) + (f"; {kept} results are from before" if kept else ""))
    # lit says 2 where it was left nothing to run, as all has a result that holds.
    if status not in (0, 1) and not (status == 2 and after == before and counts):
        sys.exit(f"lit ended with status {status}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
