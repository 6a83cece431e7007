#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Compares the C library with libc/surface.tsv, the names that its headers have to give.

    surface.py TABLE LIBC_A NM COMPILER [FLAG...]

Each row is a header, a kind, a name and a type. For each header one translation unit includes that
header alone and uses its names, then includes all headers, so that the types can be spelled, and
asserts them. Names of the kind "function" and "variable" have to be defined in libc.a, unless the
header defines them inline. docs/reference/libc-exceptions.md explains the kinds "overload",
"undefined" and "absent"; rows of the latter two fail as well once they aren't true any more.
"""
import os
import re
import subprocess
import sys
import tempfile

PRELUDE = '#define _CLOUDLIBC_UNSAFE_STRING_FUNCTIONS\n'
ALL_WARNINGS_OFF = ['-Wno-everything', '-Werror=invalid-noreturn',
                    '-Werror=incompatible-function-pointer-types']


def read_table(path):
    rows = []
    with open(path, encoding='utf-8') as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip('\n')
            if line and not line.startswith('#'):
                header, kind, name, type_ = (line.split('\t') + ['', ''])[:4]
                rows.append((number, header, kind, name, type_))
    return rows


def presence(row):
    """The lines that use a name, with nothing but its own header included."""
    _, _, kind, name, type_ = row
    if kind == 'macro':
        bare = name.split('(')[0]
        return f'#ifndef {bare}\n#error {bare} is not defined\n#endif'
    if kind in ('function', 'variable', 'undefined'):
        return f'typedef __typeof__(&{name}) check_{name};'
    if kind == 'typedef':
        return f'typedef __typeof__({name} *) check_{name};'
    if kind == 'struct' and type_:
        return f'typedef char check_{name}[sizeof(struct {name})];'
    if kind == 'struct':
        return f'typedef struct {name} *check_{name};'
    return ''  # An overloaded name can't be used without a type.


def parameters(type_):
    """One argument for each parameter of a function type, with what lies in parentheses left whole."""
    inner = type_[type_.index('(') + 1:-1]
    return [] if inner == 'void' else [f'*({part} *)0' for part in inner.split(', ')]


def types(row):
    """The lines that assert a type, with all headers included."""
    _, _, kind, name, type_ = row
    if not type_:
        return ''
    if kind == 'overload':
        return f'static __typeof__({type_}) *const type_{name} = {name};'
    lines = []
    if type_.startswith('noreturn '):
        type_ = type_.removeprefix('noreturn ')
        lines.append(f'_Noreturn void noreturn_{name}(void) {{ {name}({", ".join(parameters(type_))}); }}')
    if kind in ('function', 'variable', 'undefined'):
        lines.append(f'_Static_assert(__builtin_types_compatible_p(__typeof__({name}), {type_}), '
                     f'"{name} has another type");')
        return ' '.join(lines)
    for field in type_.split(', '):
        field_type, field_name = field.rsplit(' ', 1)
        lines.append(
            f'_Static_assert(__builtin_types_compatible_p(__typeof__(((struct {name} *)0)->{field_name}), '
            f'{field_type}), "{name}.{field_name} has another type");')
    return ' '.join(lines)


def translation_unit(header, rows, headers):
    lines = [PRELUDE + f'#include <{header}>']
    for row in rows:
        lines.append(f'#line {row[0]} "surface.tsv"\n{presence(row)}')
    lines += [f'#include <{other}>' for other in headers]
    for row in rows:
        lines.append(f'#line {row[0]} "surface.tsv"\n{types(row)}')
    return '\n'.join(lines) + '\n'


def main():
    table, archive, nm = sys.argv[1:4]
    compiler = sys.argv[4:]
    rows = read_table(table)
    present = [row for row in rows if row[2] != 'absent']
    headers = sorted({row[1] for row in present})
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        sources = []
        for header in headers:
            sources.append(os.path.join(folder, header.replace('/', '_') + '.c'))
            with open(sources[-1], 'w', encoding='utf-8') as file:
                # tgmath.h makes macros of what others declare: only its own unit includes it.
                file.write(translation_unit(
                    header, [row for row in present if row[1] == header],
                    [other for other in headers if other != 'tgmath.h']))
        result = subprocess.run(
            compiler + ALL_WARNINGS_OFF + ['-std=gnu17', '-fsyntax-only', '-fno-builtin',
                                           '-ferror-limit=0', '-fno-caret-diagnostics'] + sources,
            stderr=subprocess.PIPE, encoding='utf-8', check=False)
        failures += [line for line in result.stderr.splitlines() if 'error' in line]
        if result.returncode and not failures:
            failures.append(result.stderr)

        # What is absent: a test of each, as a missing header or name ends a translation unit.
        for _, header, kind, name, _ in rows:
            if kind == 'absent':
                source = os.path.join(folder, 'absent.c')
                with open(source, 'w', encoding='utf-8') as file:
                    file.write(PRELUDE + f'#include <{header}>\n#ifndef {name}\n'
                               f'typedef __typeof__(&{name}) check;\n#endif\n')
                if subprocess.run(compiler + ['-fsyntax-only', '-w', source],
                                  stderr=subprocess.DEVNULL, check=False).returncode == 0:
                    failures.append(f'<{header}> has {name}, which is said to be absent')

        # Which functions the header defines itself: those that the compiler emits code for.
        defined = set(subprocess.run([nm, '--defined-only', '--format=just-symbols', '--quiet', archive],
                                     stdout=subprocess.PIPE, encoding='utf-8', check=True)
                      .stdout.split())
        failures += [f'libc.a defines {row[3]}, which is said to be undefined' for row in present
                     if row[2] == 'undefined' and row[3] in defined]
        reported = {int(line) for line in re.findall(r'surface\.tsv:(\d+):', result.stderr)}
        missing = [row for row in present if row[2] in ('function', 'variable')
                   and row[3] not in defined and row[0] not in reported]
        if missing:
            source = os.path.join(folder, 'inline.c')
            with open(source, 'w', encoding='utf-8') as file:
                includes = ''.join(f'#include <{header}>\n' for header in headers if header != 'tgmath.h')
                file.write(PRELUDE + includes + 'const void *const uses[] = {'
                           + ', '.join(f'(const void *)&{row[3]}' for row in missing) + '};\n')
            subprocess.run(compiler + ['-std=gnu17', '-w', '-fno-builtin', '-c', source, '-o',
                                       source + '.o'], check=True)
            undefined = subprocess.run([nm, '--undefined-only', '--format=just-symbols', source + '.o'],
                                       stdout=subprocess.PIPE, encoding='utf-8', check=True).stdout.split()
            failures += [f'{row[3]} of <{row[1]}> is not defined in libc.a' for row in missing
                         if row[3] in undefined]
    for failure in failures:
        print(failure)
    print(f'{len(rows)} rows, {len(failures)} failures')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
