#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""The contract of a target's sysroot: the symbols, headers and macros that programs may rely on.

    contract.py compare|update EXPECTED/TARGET PREFIX TRIPLE MANIFEST

Reads them from the built system in PREFIX and compares them with the files in the folder, or writes
these anew, for a reader of the change to judge. EXPECTED/x86_64 has whole lists; those of the other
targets say only what is less (-) and more (+) there, as targets are meant to be equal: so who adds a
function changes one list. MANIFEST lists the installed headers of the C library, as ports put theirs
into the same folder. C++ names aren't part of it: libc++ has its own.
"""
import difflib
import os
import re
import subprocess
import sys

LIBRARIES = ['libc.a', 'libcompiler_rt.a', 'libunwind.a', 'libc++abi.a']
OBJECTS = ['crt0.o', 'crtbegin.o', 'crtend.o']
# The target whose lists are whole.
REFERENCE = 'x86_64'
HEAD = ['# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors',
        '# SPDX-License-Identifier: BSD-2-Clause']


def output(command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, encoding='utf-8', check=True, **options).stdout


def symbols(prefix, triple):
    """What each library defines for others, by its name in C, and what may be defined instead of it."""
    lines = []
    for name in OBJECTS + LIBRARIES:
        listing = output([f'{prefix}/bin/{triple}-nm', '--defined-only', '--extern-only', '--quiet',
                          '--format=posix', f'{prefix}/{triple}/lib/{name}'])
        found = set()
        for line in listing.splitlines():
            fields = line.split()
            if len(fields) >= 2 and not fields[0].startswith('_Z'):
                found.add(fields[0] + (' weak' if fields[1] in 'vVwW' else ''))
        lines += [f'{name} {symbol}' for symbol in sorted(found)]
    return lines


def headers(manifest):
    with open(manifest, encoding='utf-8') as file:
        return sorted(line.rstrip('\n').split('/include/', 1)[1] for line in file if '/include/' in line)


def macros(prefix, triple, names):
    """Each macro that a header defines, with the header. Ones that only guard it are no contract."""
    public = [name for name in names if name.endswith('.h') and not name.startswith('_')]
    text = output([f'{prefix}/bin/{triple}-cc', '-std=gnu17', '-E', '-dD', '-x', 'c', '-'],
                  input=''.join(f'#include <{name}>\n' for name in public))
    folder = os.path.realpath(f'{prefix}/{triple}/include')
    found = {}
    header = None
    for line in text.splitlines():
        if match := re.match(r'# \d+ "(.*?)"', line):
            path = os.path.realpath(match[1])
            header = os.path.relpath(path, folder) if path.startswith(folder + '/') else None
        elif match := re.match(r'#define ((\w+).*)', line):
            if header and not re.fullmatch(r'_*[A-Z0-9_]*_(H|HPP)_?', match[2]):
                found[match[2]] = f'{header} {match[1].rstrip()}'
        elif match := re.match(r'#undef (\w+)', line):
            found.pop(match[1], None)
    return sorted(found.values())


def read(path):
    if not os.path.exists(path):
        return []
    with open(path, encoding='utf-8') as file:
        return [line for line in file.read().splitlines() if line not in HEAD]


def write(path, lines):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file:
        file.write('\n'.join(HEAD + lines) + '\n')


def differences(reference, lines):
    """What `lines` have less and more than `reference`."""
    return ([f'- {line}' for line in reference if line not in set(lines)] +
            [f'+ {line}' for line in lines if line not in set(reference)])


def main():
    action, expected, prefix, triple, manifest = sys.argv[1:]
    names = headers(manifest)
    contract = {
        'symbols.txt': symbols(prefix, triple),
        'headers.txt': names,
        'macros.txt': macros(prefix, triple, names),
    }
    different = False
    for name, lines in contract.items():
        path = os.path.join(expected, name)
        if os.path.basename(expected) != REFERENCE:
            lines = differences(read(os.path.join(os.path.dirname(expected), REFERENCE, name)), lines)
        if action == 'update':
            write(path, lines)
            continue
        for line in difflib.unified_diff(read(path), lines, path, 'the sysroot', lineterm='', n=0):
            different = True
            print(line)
    if different:
        print('If this is meant, run `cmake --build build -t sysroot-update` and commit the difference.')
    return 1 if different else 0


if __name__ == '__main__':
    sys.exit(main())
