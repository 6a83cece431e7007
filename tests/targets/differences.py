#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Compares the tests of all targets with each other, and with README's table.

  differences.py compare|update BUILD_FOLDER README TARGET=WORDS...

The words say how programs of the target run here. What ctest lists decides which tests there are: those
whose name ends with .TARGET. differences.tsv explains what a target lacks.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

BEGIN, END = '<!-- tests of targets: begin -->\n', '<!-- tests of targets: end -->\n'
# What the first word of a test's name stands for, in the order of the table.
GROUPS = {
    'emulator': 'the emulator and its system calls',
    'sysroot': 'the contract of the sysroot',
    'libc': 'the C library',
    'port': 'ports: smoke tests, their own tests',
    'run': 'whole programs',
    'example': 'projects built from packages',
    'hostile': 'hostile programs',
}


def tests_of(build, targets):
    """The names without their target, for each target."""
    listing = subprocess.run(['ctest', '--test-dir', build, '--show-only=json-v1'], check=True,
                             stdout=subprocess.PIPE).stdout
    found = {target: set() for target in targets}
    for test in json.loads(listing)['tests']:
        name, _, target = test['name'].rpartition('.')
        if target in found:
            found[target].add(name)
    return found


def rules():
    lines = Path(__file__).with_name('differences.tsv').read_text().splitlines()
    for line in lines:
        if not line.startswith('#'):
            pattern, targets, reason = line.split('\t')
            yield re.compile(pattern), targets.split(), reason


def explain(found):
    """Problems, and for each target and group the number of tests, lacking ones, and reasons."""
    problems, used = [], set()
    table = {(target, group): [0, set()] for target in found for group in GROUPS}
    explanations = list(rules())
    for name in sorted(set.union(*found.values())):
        group = name.split('.')[0]
        group = group if group in GROUPS else 'port'
        have = {target for target in found if name in found[target]}
        rule = next((rule for rule in explanations if rule[0].search(name)), None)
        expected = set(found)
        if rule:
            named = {word.removeprefix('skipped:') for word in rule[1]}
            expected &= named
        if have != expected:
            problems.append(f'{name}: is there for {", ".join(sorted(have))}, not for '
                            f'{", ".join(sorted(expected)) or "none"}'
                            + (f' ({rule[2]})' if rule else '; differences.tsv has no reason'))
        for target in found:
            if target in have:
                table[target, group][0] += 1
            if rule and (target not in have or 'skipped:' + target in rule[1]):
                table[target, group][1].add(rule[2])
                used.add(rule[0].pattern)
    problems += [f'differences.tsv: nothing differs by {rule[0].pattern}' for rule in explanations
                 if rule[0].pattern not in used]
    return problems, table


def markdown(found, table, runs):
    reasons, rows = [], []
    for group, words in GROUPS.items():
        cells = []
        for target in found:
            count, why = table[target, group]
            for reason in sorted(why - set(reasons)):
                reasons.append(reason)
            notes = ''.join(f' [{reasons.index(reason) + 1}]' for reason in sorted(why, key=reasons.index))
            cells.append(('all' if not why else 'all but' if count else 'none') + notes)
        rows.append(f'| {words} (`{group}`) | ' + ' | '.join(cells) + ' |')
    head = '| | ' + ' | '.join(f'`{target}`' for target in found) + ' |\n|' + '---|' * (len(found) + 1)
    how = '| programs run | ' + ' | '.join(runs[target] for target in found) + ' |'
    notes = '\n'.join(f'{i + 1}. {reason}.' for i, reason in enumerate(reasons))
    return '\n'.join([head, how, *rows, '', notes, ''])


def main():
    action, build, readme, *runs = sys.argv[1:]
    runs = dict(entry.split('=', 1) for entry in runs)
    found = tests_of(build, runs)
    problems, table = explain(found)
    text = Path(readme).read_text()
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    wanted = before + BEGIN + markdown(found, table, runs) + END + after
    if action == 'update' and not problems:
        Path(readme).write_text(wanted)
    elif text != wanted:
        problems.append('README.md: the table of targets is another one: cmake --build build -t targets-update')
    print('\n'.join(problems) or 'OK')
    return 1 if problems else 0


sys.exit(main())
