#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Writes unicode_tables.h: classes, widths and simple case mappings of all code points.

Usage: generate_tables.py FOLDER OUTPUT, where FOLDER holds the Unicode Character Database
(Debian's package unicode-data puts it into /usr/share/unicode).

The classes follow the recommendations of UTS #18, annex C, within what C demands: digit and xdigit
are those of ASCII, other decimal digits are letters, and a character that must not end a line isn't
a space.
"""
import sys
from pathlib import Path

SIZE = 0x110000
LEAF = 64  # Code points in a leaf.
NODE = 64  # Leaves in a node.

# The order of the bits is that of the enumeration in support/unicode_class.h.
ALPHA, BLANK, CNTRL, DIGIT, GRAPH, LOWER, PRINT, PUNCT, SPACE, UPPER, XDIGIT = (
    1 << bit for bit in range(11))
WIDTH_SHIFT = 11  # Width + 1, two bits.


def rows(path):
    """The fields of each line, without comments."""
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.split("#", 1)[0].strip()
        if line:
            yield [field.strip() for field in line.split(";")]


def code_points(field):
    first, _, last = field.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def properties(path, wanted):
    """The set of code points of each wanted property."""
    sets = {name: set() for name in wanted}
    for field, name, *_ in rows(path):
        if name in sets:
            sets[name].update(code_points(field))
    return sets


def read(folder):
    """General category, and the simple lower and upper case, of each assigned code point."""
    category, lower, upper = {}, {}, {}
    first = None
    for line in (folder / "UnicodeData.txt").read_text(encoding="utf-8").splitlines():
        fields = line.split(";")
        point = int(fields[0], 16)
        if fields[1].endswith(", First>"):
            first = point
            continue
        start = first if fields[1].endswith(", Last>") else point
        for each in range(start, point + 1):
            category[each] = fields[2]
        if fields[12]:
            upper[point] = int(fields[12], 16)
        if fields[13]:
            lower[point] = int(fields[13], 16)
    return category, lower, upper


def classify(folder, category):
    core = properties(folder / "DerivedCoreProperties.txt", ["Alphabetic", "Lowercase", "Uppercase"])
    listed = properties(folder / "PropList.txt", ["White_Space", "Prepended_Concatenation_Mark"])
    space = listed["White_Space"]
    no_break = {0x00A0, 0x2007, 0x202F}
    wide = properties(folder / "EastAsianWidth.txt", ["W", "F"])
    wide = wide["W"] | wide["F"]

    values = []
    for point in range(SIZE):
        kind = category.get(point, "Cn")
        ascii_digit = 0x30 <= point <= 0x39
        mask = 0
        if kind in ("Cc", "Zl", "Zp"):
            mask |= CNTRL
        elif kind not in ("Cn", "Cs"):
            mask |= PRINT
        if point in space and point not in no_break:
            mask |= SPACE
            if kind == "Zs" or point == 0x09:
                mask |= BLANK
        if mask & PRINT and point not in space:
            mask |= GRAPH
        if point in core["Alphabetic"] or (kind == "Nd" and not ascii_digit):
            mask |= ALPHA
        if point in core["Lowercase"]:
            mask |= LOWER
        if point in core["Uppercase"]:
            mask |= UPPER
        if ascii_digit:
            mask |= DIGIT
        if ascii_digit or chr(point) in "ABCDEFabcdef":
            mask |= XDIGIT
        if mask & GRAPH and not mask & (ALPHA | DIGIT):
            mask |= PUNCT
        if point in listed["Prepended_Concatenation_Mark"]:
            kind = "So"  # A format character that is drawn.
        values.append(mask | (width(point, kind, mask, wide) + 1) << WIDTH_SHIFT)
    return values


def width(point, kind, mask, wide):
    """Columns on a terminal, as wcwidth() has it; -1 for what isn't printable."""
    if point == 0:
        return 0
    if not mask & PRINT:
        return -1
    # Vowels and final consonants of Hangul are drawn within the syllable that the initial begins.
    hangul = 0x1160 <= point <= 0x11FF or 0xD7B0 <= point <= 0xD7FB
    if kind in ("Mn", "Me") or (kind == "Cf" and point != 0x00AD) or hangul:
        return 0
    return 2 if point in wide else 1


def blocks(values, size):
    """Cuts values into blocks, gives the distinct ones and the number of each."""
    numbers, distinct, order = {}, [], []
    for start in range(0, len(values), size):
        block = tuple(values[start:start + size])
        if block not in numbers:
            numbers[block] = len(distinct)
            distinct.append(block)
        order.append(numbers[block])
    return distinct, order


def ranges(mapping):
    """Runs of code points at a distance of 1 or 2 that are mapped by the same difference."""
    runs = []
    for point in sorted(mapping):
        delta = mapping[point] - point
        if runs:
            run = runs[-1]
            step = point - run[1]
            if run[2] == delta and step in (1, 2) and run[3] in (0, step):
                run[1], run[3] = point, step
                continue
        runs.append([point, point, delta, 0])
    return runs


def write_array(out, kind, name, values):
    out.write(f"inline constexpr {kind} {name}[] = {{\n")
    line = "   "
    for value in values:
        word = f" {value},"
        if len(line) + len(word) > 100:
            out.write(line + "\n")
            line = "   "
        line += word
    out.write(line + "\n};\n\n")


def main():
    folder, output = Path(sys.argv[1]), Path(sys.argv[2])
    category, lower, upper = read(folder)
    values = classify(folder, category)
    kinds = sorted(set(values))
    index = {value: number for number, value in enumerate(kinds)}
    leaves, leaf_order = blocks([index[value] for value in values], LEAF)
    nodes, node_order = blocks(leaf_order, NODE)
    with output.open("w", encoding="utf-8") as out:
        out.write("// Generated by generate_tables.py from the Unicode Character Database.\n\n")
        out.write("namespace unicode {\n\n")
        write_array(out, "uint16_t", "kinds", kinds)
        write_array(out, "uint8_t", "leaves", [v for leaf in leaves for v in leaf])
        write_array(out, "uint16_t", "nodes", [v for node in nodes for v in node])
        write_array(out, "uint8_t", "top", node_order)
        for name, mapping in (("lower_runs", lower), ("upper_runs", upper)):
            out.write(f"inline constexpr CaseRun {name}[] = {{\n")
            for first, last, delta, step in ranges(mapping):
                out.write(f"    {{{first:#x}, {last:#x}, {delta}, {max(step, 1)}}},\n")
            out.write("};\n\n")
        out.write("}  // namespace unicode\n")


main()
