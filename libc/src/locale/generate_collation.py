#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Writes collation_tables.h: the tables behind strcoll() and strxfrm().

Usage: generate_collation.py FOLDER OUTPUT, where FOLDER holds glibc's locale sources (Debian's package
locales puts them into /usr/share/i18n/locales): iso14651_t1_common, the order of ISO 14651 for all
scripts; iso14651_t1_pinyin, the ideographs of Chinese by their sound; and ja_JP, the order of JIS.

An element is what gets weights together: a character, or a few in a row (a contraction). Elements are
numbered in the order of their first weights, those without a primary weight in front. So an element's
number is its fourth weight, and its primary weight is the count of steps up to it, for which a bit is
enough. The secondary and tertiary weights are an index into a table of pairs. What doesn't fit, such
as ligatures, has its weights written out.
"""
import re
import sys
from collections import Counter
from pathlib import Path

BLOCK = 32
WRITTEN_OUT = 255
SYMBOL = re.compile(r"<[^>]+>")
CHARACTER = re.compile(r"<U([0-9A-F]{4,8})>")


def read(path):
    """The symbols in their order, the contractions, and the weights of each element."""
    order, contractions, elements = {}, {}, []
    text = re.sub(r"[ \t]*%.*", "", path.read_text(encoding="utf-8"))
    for line in text.splitlines():
        if match := re.match(r'collating-element (<\S+>) from "(.*)"', line):
            contractions[match[1]] = [int(each, 16) for each in CHARACTER.findall(match[2])]
        elif match := re.match(r"(<[^>]+>)(?:\s+(\S+))?$", line):
            order.setdefault(match[1], len(order))
            if match[2]:
                levels = match[2].split(";")
                if len(levels) != 4:
                    raise SystemExit(f"{path}: {match[1]} has {len(levels)} levels instead of 4")
                elements.append((match[1], [SYMBOL.findall(each) for each in levels]))
    if not elements or "<BEFORE-LATIN>" not in order:
        raise SystemExit(f"{path}: not the order that is expected here")
    return order, contractions, elements


def read_characters(path, start, end):
    """The characters of the lines between two others, in their order."""
    lines = path.read_text(encoding="utf-8").splitlines()
    first = next(i for i, line in enumerate(lines) if re.match(start, line))
    last = next(i for i, line in enumerate(lines) if i > first and re.match(end, line))
    found = [CHARACTER.match(line) for line in lines[first:last]]
    return [int(match[1], 16) for match in found if match]


def number(values):
    return {value: index for index, value in enumerate(values, 1)}


class Elements:
    """Elements by number; the first one has number 1."""

    def __init__(self, path):
        order, contractions, rows = read(path)
        levels = [sorted({symbol for _, weights in rows for symbol in weights[level]},
                         key=lambda symbol: order[symbol]) for level in range(3)]
        self.secondary, self.tertiary = number(levels[1]), number(levels[2])
        if len(self.secondary) > 252 or len(self.tertiary) > 252:
            raise SystemExit("secondary and tertiary weights don't fit into a byte of a key")

        # A primary weight that no element starts with gets an element that no text has, so that the
        # steps from one to the next stay single.
        starts = {weights[0][0] for _, weights in rows if weights[0]}
        unused = [(symbol, [[symbol], [], [], []]) for symbol in levels[0] if symbol not in starts]
        def key(row):
            weights = row[1]
            if not weights[0]:
                return (-1,)
            return (order[weights[0][0]], [order[each] for each in weights[1][:1] + weights[2][:1]])
        # Contractions with a fourth weight of others are those others, in another sequence.
        sequences = [row for row in rows if len(row[1][3]) > 1]
        rows = sorted([row for row in rows if len(row[1][3]) == 1] + unused, key=key)
        self.primary = number(levels[0])
        self.latin = 1 + sum(order[symbol] < order["<BEFORE-LATIN>"] for symbol in levels[0])
        self.numbers = number(name for name, _ in rows)
        self.unused = {self.numbers[name] for name, _ in unused}
        self.rows = [weights for _, weights in rows]
        self.first_primary = 1 + sum(not weights[0] for weights in self.rows)
        self.characters = {int(match[1], 16): self.numbers[name] for name, _ in rows
                           if (match := CHARACTER.fullmatch(name))}
        self.sequences = []
        self.pairs = {}
        self.add_contractions(contractions, dict(sequences), dict(rows))

    def add_sequence(self, parts):
        """An element that is only a sequence of others."""
        self.sequences.append(parts)
        return len(self.rows) + len(self.sequences)

    def add_contractions(self, contractions, sequences, plain):
        for name, characters in sorted(contractions.items(), key=lambda item: len(item[1])):
            if name not in plain and name not in sequences:
                continue
            *before, last = [self.characters[each] for each in characters]
            first = before[0]
            # strcoll() begins to compare behind a character of ASCII where both strings are the same.
            if any(each < 0x80 for each in characters[1:]):
                raise SystemExit(f"{name}: a contraction that goes on with a character of ASCII")
            # A contraction of three is that of two, and one more.
            for part in before[1:]:
                if (first, part) not in self.pairs:
                    self.pairs[first, part] = self.add_sequence([first, part])
                first = self.pairs[first, part]
            if name in plain:
                self.pairs[first, last] = self.numbers[name]
            else:
                parts = [self.numbers[symbol] for symbol in sequences[name][3]]
                self.check_sequence(name, sequences[name], parts)
                self.pairs[first, last] = self.add_sequence(parts)

    def check_sequence(self, name, weights, parts):
        for level in range(3):
            if sum((self.rows[part - 1][level] for part in parts), []) != weights[level]:
                raise SystemExit(f"{name}: its weights aren't those of its parts")


class Output:
    def __init__(self, out):
        self.out = out
        self.bytes = 0

    def table(self, kind, name, values, linkage="static const"):
        values = list(values)
        self.bytes += len(values) * {"uint8_t": 1, "uint16_t": 2, "uint32_t": 4}[kind]
        self.out.write(f"{linkage} {kind} {name}[] = {{\n")
        for start in range(0, len(values), 20):
            self.out.write("    " + ", ".join(str(each) for each in values[start:start + 20]) + ",\n")
        self.out.write("};\n\n")

    def constant(self, name, value):
        self.out.write(f"constexpr unsigned {name} = {value};\n\n")

    def characters(self, name, numbers):
        """Numbers of characters, in blocks. A block of numbers that follow each other is only its
        first number; the two kinds differ in the top bit."""
        blocks, shared, linear, index = [], {}, {}, []
        last = max(numbers) // BLOCK
        for block in range(last + 1):
            row = tuple(numbers.get(block * BLOCK + i, 0) for i in range(BLOCK))
            if row[0] != 0 and row == tuple(range(row[0], row[0] + BLOCK)):
                index.append(0x8000 | linear.setdefault(row[0], len(linear)))
            else:
                if row not in shared:
                    shared[row] = len(shared)
                    blocks += row
                index.append(shared[row])
        # The index has two levels as well, as most of the code points have nothing.
        pages, page_index, page_rows = {}, [], []
        index += [shared.get((0,) * BLOCK, 0)] * (-len(index) % BLOCK)
        for start in range(0, len(index), BLOCK):
            page = tuple(index[start:start + BLOCK])
            if page not in pages:
                pages[page] = len(pages)
                page_rows += page
            page_index.append(pages[page])
        self.table("uint8_t", f"{name}_pages", page_index)
        self.table("uint16_t", f"{name}_index", page_rows)
        self.table("uint16_t", f"{name}_blocks", blocks)
        self.table("uint16_t", f"{name}_linear", linear or [0])
        self.out.write(f"static const Characters {name} = {{{len(page_index)}, {name}_pages, "
                       f"{name}_index, {name}_blocks, {name}_linear}};\n\n")


def main():
    folder = Path(sys.argv[1])
    elements = Elements(folder / "iso14651_t1_common")
    pinyin = read_characters(folder / "iso14651_t1_pinyin", "reorder-after <BEFORE-LATIN>", "reorder-end")
    jis = read_characters(folder / "ja_JP", "order_start forward", "UNDEFINED")

    with Path(sys.argv[2]).open("w", encoding="ascii") as stream:
        out = Output(stream)
        stream.write("// Generated by generate_collation.py.\n\nnamespace collation {\n\n")
        out.characters("common", elements.characters)
        out.characters("pinyin", number(pinyin))
        out.characters("jis", number(jis))
        out.constant("kFirstPrimary", elements.first_primary)
        out.constant("kElements", len(elements.rows))
        out.constant("kLatin", elements.latin)
        out.constant("kPinyin", len(pinyin))
        out.constant("kPrimaries", len(elements.primary))

        # Steps from a primary weight to the next, in words of 32 elements with the count before each.
        rows = elements.rows[elements.first_primary - 1:]
        steps = [elements.primary[row[0][0]] for row in rows]
        words, counts = [], []
        previous = 0
        for i, weight in enumerate(steps):
            if weight not in (previous, previous + 1):
                raise SystemExit("primary weights are left out")
            if i % 32 == 0:
                words.append(0)
                counts.append(previous)
            words[-1] |= (weight - previous) << i % 32
            previous = weight
        out.table("uint32_t", "step_words", words)
        out.table("uint16_t", "step_counts", counts)

        # US-ASCII without detours.
        ascii_weights = []
        if any(elements.characters.get(c) in (first for first, _ in elements.pairs)
               for c in range(128) if chr(c) not in "lL"):
            raise SystemExit("a contraction that starts with a character of ASCII other than l")
        for weights in (elements.primary, elements.secondary, elements.tertiary, elements.numbers):
            for c in range(128):
                level = len(ascii_weights) // 128
                row = elements.rows[elements.characters[c] - 1][level] if c in elements.characters else []
                if len(row) > 1 or (c > 0 and c not in elements.characters):
                    raise SystemExit(f"U+{c:04X} has another number of weights than one")
                weight = weights[row[0]] if row else 0
                if level == 0 and weight >= elements.latin:
                    weight += len(pinyin)
                ascii_weights.append(weight)
        out.table("uint16_t", "ascii_weights", ascii_weights, "const")

        # The weights of the second and third level.
        def pair(row):
            return (elements.secondary[row[1][0]], elements.tertiary[row[2][0]])
        plain = Counter(pair(row) for row in rows
                        if len(row[0]) == len(row[1]) == len(row[2]) == 1)
        pairs = [each for each, _ in plain.most_common(WRITTEN_OUT)]
        indices = {each: i for i, each in enumerate(pairs)}
        out.table("uint8_t", "pairs", [each for both in pairs for each in both])
        accents = []
        written_out, weights, places = [], [], {}
        for i, row in enumerate(elements.rows, 1):
            is_plain = row[0] and len(row[0]) == len(row[1]) == len(row[2]) == 1 and pair(row) in indices
            if i >= elements.first_primary:
                accents.append(indices[pair(row)] if is_plain else WRITTEN_OUT)
            if is_plain or i in elements.unused or not any(row[:3]):
                continue
            secondary = [elements.secondary[each] for each in row[1]]
            tertiary = [elements.tertiary[each] for each in row[2]]
            if len(secondary) != len(tertiary):
                raise SystemExit("an element with more weights on one of the lower levels")
            text = [len(row[0]) | len(secondary) << 8]
            text += [elements.primary[each] for each in row[0]]
            text += [low | high << 8 for low, high in zip(secondary, tertiary)]
            if max(len(row[0]), len(secondary)) > 18:
                raise SystemExit("an element has more weights than collation.cc has room for")
            if tuple(text) not in places:
                places[tuple(text)] = len(weights)
                weights += text
            written_out.append((i, places[tuple(text)]))
        out.table("uint8_t", "accents", accents)
        out.table("uint16_t", "written_out", [i for i, _ in written_out])
        out.table("uint16_t", "written_out_at", [at for _, at in written_out])
        out.table("uint16_t", "written_out_weights", weights)

        # Contractions: pairs of elements, and which one the two are together.
        sequences = [part for parts in elements.sequences for part in parts]
        if any(len(parts) != 2 for parts in elements.sequences):
            raise SystemExit("a sequence of other than two elements")
        out.table("uint16_t", "sequences", sequences)
        found = sorted(elements.pairs.items())
        out.table("uint16_t", "contraction_first", [first for (first, _), _ in found])
        out.table("uint16_t", "contraction_second", [second for (_, second), _ in found])
        out.table("uint16_t", "contraction_both", [both for _, both in found])
        starts = {first for first, _ in elements.pairs}
        bits = [0] * ((len(elements.rows) + len(elements.sequences)) // 32 + 1)
        for first in starts:
            bits[first // 32] |= 1 << first % 32
        out.table("uint32_t", "contraction_starts", bits)
        stream.write(f"// {out.bytes} bytes.\n\n}}  // namespace collation\n")


main()
