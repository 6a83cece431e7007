# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# For gdb: finds the program inside a running emulator, which gdb takes for the program. See
# docs/howto/debug.md.
"""Commands to debug CloudABI programs."""

import gdb


def program_base():
    """The address that the emulator has loaded the program at."""
    try:
        base = int(gdb.parse_and_eval("*(unsigned long *)&cloudabi_program_base"))
    except gdb.error as error:
        raise gdb.GdbError(
            "this is no running cloudabi-emulate, or gdb was started without its file: %s" % error)
    return base


class CloudabiSymbols(gdb.Command):
    """Load the symbols of the program that the emulator runs.

Usage: cloudabi-symbols PROGRAM

PROGRAM is the executable's file. The process has to be stopped after the program was loaded:
attached to, or at the function cloudabi_program_loaded."""

    def __init__(self):
        super().__init__("cloudabi-symbols", gdb.COMMAND_FILES, gdb.COMPLETE_FILENAME)

    def invoke(self, argument, from_tty):
        arguments = gdb.string_to_argv(argument)
        if len(arguments) != 1:
            raise gdb.GdbError("usage: cloudabi-symbols PROGRAM")
        gdb.execute("add-symbol-file -readnow '%s' -o 0x%x" % (arguments[0], program_base()))


class CloudabiRun(gdb.Command):
    """Run a program under cloudabi-emulate up to the program's first instruction.

Usage: cloudabi-run PROGRAM [ARGDATA-FILE]

gdb has to be started with the emulator's file: gdb cloudabi-emulate."""

    def __init__(self):
        super().__init__("cloudabi-run", gdb.COMMAND_RUNNING, gdb.COMPLETE_FILENAME)

    def invoke(self, argument, from_tty):
        arguments = gdb.string_to_argv(argument)
        if not arguments:
            raise gdb.GdbError("usage: cloudabi-run PROGRAM [ARGDATA-FILE]")
        gdb.execute("set args " + argument)
        gdb.execute("tbreak cloudabi_program_loaded")
        gdb.execute("run")
        gdb.execute("cloudabi-symbols '%s'" % arguments[0])


CloudabiSymbols()
CloudabiRun()
