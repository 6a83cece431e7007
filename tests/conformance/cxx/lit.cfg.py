# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""What the suites of libunwind, libc++abi and libc++ have in common here.

run.py writes a lit.site.cfg.py for each, which sets config.cloudabi to facts of the build and loads
this file. The library that is tested is the one in the sysroot, as users have it; only tests of a
library's insides see its sources.
"""
import glob
import os
import site
import subprocess
import sys

import lit

facts = config.cloudabi
suite = facts["suite"]
llvm = facts["llvm"]
here = facts["here"]
sysroot = os.path.join(facts["prefix"], facts["triple"])
site.addsitedir(os.path.join(llvm, "libcxx", "utils"))
site.addsitedir(os.path.join(llvm, "libcxxabi", "test"))
site.addsitedir(here)
import libcxx.test.config
import libcxx.test.dsl as dsl
import libcxx.test.features
import libcxx.test.params
import suite_format

config.name = suite
config.test_source_root = os.path.join(llvm, suite, "test")
config.test_exec_root = os.path.join(facts["folder"], suite)
config.test_format = suite_format.Format(suite, facts)
config.recursiveExpansionLimit = 10
# libc++'s configuration takes the environment from this process.
os.environ["CLOUDABI_RUN"] = os.path.join(facts["prefix"], "bin", "cloudabi-run")
# A test of libc++'s use of lit starts Python again.
os.environ["PYTHONPATH"] = os.path.dirname(os.path.dirname(lit.__file__))

compile_flags = {
    "libunwind": "-funwind-tables",
    "libcxxabi": "-I %{libcxx-dir}/test/support -I %{libcxx-dir}/src -I %{libcxxabi-dir}/include "
    "-D_LIBCPP_ENABLE_CXX17_REMOVED_UNEXPECTED_FUNCTIONS",
    "libcxx": "-I %{libcxx-dir}/test/support",
}[suite]
for name, value in [
    ("%{libcxx-dir}", os.path.join(llvm, "libcxx")),
    ("%{libcxxabi-dir}", os.path.join(llvm, "libcxxabi")),
    ("%{include-dir}", os.path.join(sysroot, "include", "c++", "v1")),
    ("%{include}", os.path.join(sysroot, "include")),
    ("%{lib-dir}", os.path.join(sysroot, "lib")),
    ("%{lib}", os.path.join(sysroot, "lib")),
    ("%{module-dir}", os.path.join(sysroot, "share", "libc++", "v1")),
    ("%{test-tools-dir}", os.path.join(config.test_exec_root, "tools")),
    ("%{flags}", ""),
    ("%{compile_flags}", compile_flags),
    ("%{link_flags}", ""),
    ("%{exec}", "%{executor} --execdir %T -- "),
]:
    config.substitutions.append((name, value))

lit_config.params.setdefault("compiler", os.path.join(facts["prefix"], "bin", facts["triple"] + "-c++"))
lit_config.params.setdefault("target_triple", facts["triple"])
lit_config.params.setdefault("executor", os.path.join(here, "execute.sh"))


features = list(libcxx.test.features.DEFAULT_FEATURES)
# import std: the sources of the module are part of the library, or they aren't.
features.append(dsl.Feature(
    name="has-no-cxx-module-support",
    when=lambda config: not os.path.exists(os.path.join(sysroot, "share", "libc++", "v1", "std.cppm"))))

libcxx.test.config.configure(libcxx.test.params.DEFAULT_PARAMETERS, features, config, lit_config)


def precompile():
    """A header of the whole library, compiled with the flags that tests have."""
    flags = {name: value for name, value in config.substitutions}
    include = os.path.join(sysroot, "include", "c++", "v1")
    headers = sorted(
        name for name in os.listdir(include)
        if "." not in name and not name.startswith("__") and os.path.isfile(os.path.join(include, name)))
    folder = os.path.join(config.test_exec_root, "__precompiled__")
    os.makedirs(folder, exist_ok=True)
    compiled = os.path.join(folder, facts["key"] + ".pch")
    if not os.path.exists(compiled):
        for old in glob.glob(os.path.join(folder, "*.pch")):
            os.remove(old)
        header = os.path.join(folder, "everything.h")
        with open(header, "w") as file:
            file.writelines("#include <%s>\n" % name for name in headers)
        words = " ".join(flags[name] for name in ("%{cxx}", "%{flags}", "%{compile_flags}"))
        for _ in range(config.recursiveExpansionLimit):
            for name, value in config.substitutions:
                words = words.replace(name, value)
        subprocess.run(f"{words} -w -fpch-instantiate-templates -x c++-header {header} -o {compiled}.new",
                       shell=True, check=True)
        os.rename(compiled + ".new", compiled)
    return compiled


if suite == "libcxx":
    config.test_format.precompiled = precompile()
