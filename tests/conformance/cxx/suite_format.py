# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""How a test of LLVM's C++ runtimes is run for CloudABI, as a test format of lit.

It is libc++'s own format with three additions:

- Results are kept, by test and by what it was compiled with. Tests that have a result that holds are
  left out when lit looks for tests, so a suite that was interrupted goes on where it was.
- A test is compiled with a precompiled header of the whole library where that can't change what it
  means. Where the test then fails, it is run again without, and that counts.
- A test whose only errors are uses of names that CloudABI's headers declare unavailable doesn't apply.
  It is excluded, and the sentence of the declaration is the reason. If it wants no more than to print,
  it is compiled with printing.h.
"""
import hashlib
import os
import re
import time

import lit.Test
import libcxx.test.format

# What can't be otherwise when the test is run again.
SETTLED = ("pass", "xfail", "excluded")

# name -> (key, digest of the test, result), read once in each process.
_kept = None


def read_results(path):
    """The last result of each test, as name -> (key, digest, result, seconds, revision, detail)."""
    results = {}
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            for line in file:
                fields = line.rstrip("\n").split("\t")
                # A line that was cut short by a full disk or a crash is as if it weren't there.
                if len(fields) == 7:
                    results[fields[1]] = (fields[0], *fields[2:])
    return results


def digest_of(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()[:16]


def wants_own_headers(source):
    """Whether the test may see the library's headers otherwise than the precompiled header did."""
    with open(source, encoding="utf-8", errors="replace") as file:
        text = file.read()
    if re.search(r"ADDITIONAL_COMPILE_FLAGS|MODULE_DEPENDENCIES|__has_include", text):
        return True
    includes = [match.start() for match in re.finditer(r"^\s*#\s*include", text, re.M)]
    head = text[: includes[-1]] if includes else ""
    return re.search(r"^\s*#\s*(define|undef|pragma)", head, re.M) is not None


class Format(libcxx.test.format.CxxStandardLibraryTest):
    def __init__(self, suite, facts):
        self.suite = suite
        self.key = facts["key"]
        self.revision = facts["revision"]
        self.results = os.path.join(facts["folder"], "results.tsv")
        self.logs = os.path.join(facts["folder"], "logs", suite)
        self.sources = os.path.realpath(facts["llvm"]) + os.sep
        self.printing = facts["printing"]
        self.again = facts["again"]
        self.precompiled = None

    def name_of(self, test):
        """As in libcxx/std/strings/....pass.cpp, for generated tests too."""
        path = os.path.join(*test.path_in_suite)
        if os.path.isabs(path):
            path = os.path.relpath(path, test.suite.exec_root)
        return self.suite + "/" + path

    def getTestsForPath(self, testSuite, pathInSuite, litConfig, localConfig):
        global _kept
        if _kept is None:
            _kept = {} if self.again or "all" in litConfig.params else read_results(self.results)
        for test in super().getTestsForPath(testSuite, pathInSuite, litConfig, localConfig):
            kept = _kept.get(self.name_of(test))
            if not (kept and kept[0] == self.key and kept[2] in SETTLED
                    and kept[1] == digest_of(test.getSourcePath())):
                yield test

    def execute(self, test, litConfig):
        start = time.time()
        result = self._attempts(test, litConfig)
        word, detail = self._judge(test, result)
        name = self.name_of(test)
        log = os.path.join(self.logs, name.replace("/", "-") + ".log")
        if word in ("fail", "xpass"):
            os.makedirs(self.logs, exist_ok=True)
            with open(log, "w", encoding="utf-8", errors="replace") as file:
                file.write(result.output)
        elif os.path.exists(log):
            os.remove(log)
        fields = (self.key, name, digest_of(test.getSourcePath()), word,
                  "%.1f" % (time.time() - start), self.revision, re.sub(r"\s+", " ", detail).strip())
        # One write to a file that is opened for appending: workers don't get in each other's way.
        with open(self.results, "ab", buffering=0) as file:
            file.write(("\t".join(fields) + "\n").encode())
        return result

    def _attempts(self, test, litConfig):
        source = test.getSourcePath()
        if test.isExpectedToFail():
            return super().execute(test, litConfig)
        if (self.precompiled and re.search(r"(?<!compile)(?<!link)\.pass\.cpp$", source)
                and not test.config.unsupported and not wants_own_headers(source)):
            result = self._run_with(test, litConfig, f"-include-pch {self.precompiled}")
            if not result.code.isFailure:
                return result
        result = super().execute(test, litConfig)
        if result.code.isFailure:
            names = self._unavailable(test, result.output)
            if names and set(names) <= {"printf", "puts", "putchar", "cout", "wcout"} and ".pass.cpp" in source:
                return self._run_with(test, litConfig, f"-include {self.printing}")
            if names:
                reason = "; ".join(f"{name}: {sentence}" for name, sentence in sorted(names.items()))
                return lit.Test.Result(lit.Test.UNSUPPORTED, "Declared unavailable: " + reason)
        return result

    def _run_with(self, test, litConfig, flag):
        return self._executeShTest(test, litConfig, [
            "%dbg(COMPILED WITH) %{cxx} " + flag + " %s %{flags} %{compile_flags} %{link_flags} -o %t.exe",
            "%dbg(EXECUTED AS) %{exec} %t.exe",
        ])

    def _unavailable(self, test, output):
        """The unavailable names that the test uses, with their sentences, if nothing else is wrong."""
        names = {}
        for file, text in re.findall(r"^(?:# \| )?(\S+):\d+:\d+: (?:fatal )?error: (.*)$", output, re.M):
            match = re.match(r"'(\w+)' is unavailable: (.*)", text)
            if not match or not os.path.realpath(file).startswith(self.sources):
                return {}
            names[match.group(1)] = match.group(2)
        return names

    def _unsupported_by_folder(self, test):
        """The features that the lit.local.cfg of a folder above the test has looked for and found."""
        features = set()
        folder = os.path.dirname(test.getSourcePath())
        while folder.startswith(test.suite.source_root):
            local = os.path.join(folder, "lit.local.cfg")
            if os.path.exists(local):
                with open(local, encoding="utf-8") as file:
                    features.update(re.findall(r"""["']([^"']+)["'] in config\.available_features""", file.read()))
            folder = os.path.dirname(folder)
        return sorted(features & set(test.config.available_features)) or ["its system"]

    def _judge(self, test, result):
        """The word for the table, and what explains it."""
        code, output = result.code, result.output or ""
        if test.config.unsupported:
            return "excluded", "Folder does not support: " + ", ".join(self._unsupported_by_folder(test))
        if code == lit.Test.UNSUPPORTED:
            return "excluded", output
        if test.isExpectedToFail():
            return ("xfail" if code.isFailure else "xpass"), ""
        if not code.isFailure:
            return "pass", ""
        errors = re.findall(r"^(?:# \| )?\S+: (?:fatal )?error: .*$", output, re.M)
        failed = re.findall(r"^(?:# \| )?.*(?:Assertion failed|assertion failed|FAIL).*$", output, re.M)
        status = re.findall(r"error: command failed with exit status: (\d+)", output)
        return "fail", ((errors or failed or ["status " + s for s in status] or [code.name])[0])[:300]
