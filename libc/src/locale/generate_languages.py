#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Writes languages.h: what locales say about time, numbers, money and answers.

Usage: generate_languages.py FOLDER OUTPUT LANGUAGE..., where FOLDER holds locale sources in the form
that POSIX defines for localedef (Debian's package locales puts them into /usr/share/i18n/locales).

A language gets an entry for each charset that has all of its characters.
"""
import re
import sys
from pathlib import Path

# Charsets and what is written where one lacks a character.
CHARSETS = [("utf_8", "utf-8", {}),
            ("iso_8859_1", "iso-8859-1", {"\u20ac": "EUR", "\u202f": "\u00a0"}),
            ("iso_8859_15", "iso-8859-15", {"\u202f": "\u00a0"})]

TIME = ["d_t_fmt", "d_fmt", "t_fmt", "t_fmt_ampm", ("am_pm", 2), ("day", 7), ("abday", 7),
        ("mon", 12), ("abmon", 12)]
NUMBERS = ["frac_digits", "p_cs_precedes", "p_sep_by_space", "p_sign_posn", "n_cs_precedes",
           "n_sep_by_space", "n_sign_posn"]


# The order of strings: what LC_COLLATE copies, and the order that generate_collation.py makes of it.
ORDERS = {"iso14651_t1": "kCommon", "iso14651_t1_pinyin": "kPinyin", "own": "kJis"}


def unescape(text):
    text = re.sub(r"<U([0-9A-F]{4,8})>", lambda match: chr(int(match[1], 16)), text)
    return re.sub(r"/(.)", r"\1", text)


def read(path):
    """The values of each keyword of the categories that are wanted, as lists of strings."""
    values, category = {}, None
    text = path.read_text(encoding="utf-8")
    text = "\n".join(line for line in text.splitlines() if not line.startswith("%"))
    text = re.sub(r"/\n\s*", "", text)
    for line in text.splitlines():
        words = line.split(None, 1)
        if not words:
            continue
        if words[0] in ("LC_TIME", "LC_NUMERIC", "LC_MONETARY", "LC_MESSAGES"):
            category = words[0]
        elif words[0] == "END":
            category = None
        elif category and words[0] == "copy":
            raise SystemExit(f"{path}: {category} is a copy of another locale's")
        elif category and len(words) == 2:
            rest = words[1].strip()
            strings = re.findall(r'"((?:/.|[^"/])*)"', rest)
            values[words[0]] = [unescape(each) for each in strings] or rest.split(";")
    return values


def order(path):
    """The order of strings. Only ja_JP brings one of its own."""
    text = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines()
                     if line and not line.startswith("%"))
    copied = re.search(r'^LC_COLLATE\ncopy "(\w+)"\nEND LC_COLLATE$', text, re.MULTILINE)
    if copied and copied[1] in ORDERS:
        return ORDERS[copied[1]]
    if not copied and path.name == "ja_JP":
        return ORDERS["own"]
    raise SystemExit(f"{path}: LC_COLLATE has an order that generate_collation.py doesn't know")


# Stands for CHAR_MAX in a string: which byte that is, the target says.
NO_MORE_GROUPS = "\x7f"


def grouping(values):
    """Sizes of groups as bytes; the last one goes on."""
    return "".join(NO_MORE_GROUPS if int(size) < 0 else chr(int(size))
                   for size in values if int(size) != 0)


def strings(values):
    """In the order of <langinfo.h> from D_T_FMT on, and then what only localeconv() has."""
    result = []
    for item in TIME:
        name, count = item if isinstance(item, tuple) else (item, 1)
        if len(values.get(name, [])) != count:
            raise SystemExit(f"{name}: {count} strings expected")
        result += values[name]
    eras, digits = values.get("era", []), values.get("alt_digits", [])
    if any(each.count(":") != 5 or ";" in each for each in eras):
        raise SystemExit("an era with another number of fields than six")
    result += [";".join(eras)]
    result += [values.get(name, [""])[0] for name in ("era_d_fmt", "era_d_t_fmt", "era_t_fmt")]
    result += [";".join(digits)]
    one = {name: values.get(name, [""])[0] for name in values}
    symbol_first = one["p_cs_precedes"] == "1"
    result += [one["decimal_point"], one["thousands_sep"], one["yesexpr"], one["noexpr"],
               ("-" if symbol_first else "+") + one["currency_symbol"],
               grouping(values["grouping"]), one["mon_decimal_point"], one["mon_thousands_sep"],
               grouping(values["mon_grouping"]), one["positive_sign"], one["negative_sign"],
               one["currency_symbol"], one["int_curr_symbol"]]
    return result


def numbers(values):
    """The small numbers of struct lconv: the national ones, then the international ones."""
    national = [int(values[name][0]) for name in NUMBERS]
    return national + [int(values.get("int_" + name, [value])[0])
                       for name, value in zip(NUMBERS, national)]


def literal(text):
    """A string of C; octal escapes, as a digit that follows isn't taken for a part of them."""
    escaped = "".join(chr(byte) if 0x20 <= byte <= 0x7f and byte not in b'"\\?'
                      else f"\\{byte:03o}" for byte in text)
    return f'"{escaped}"'.replace(NO_MORE_GROUPS, '" CHAR_MAX_AS_STRING "')


def main():
    folder, output, languages = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
    entries = []
    with output.open("w", encoding="ascii") as out:
        out.write("// Generated by generate_languages.py.\n\nnamespace locale_data {\n\n")
        for language in languages:
            values = read(folder / language)
            for symbol, codec, replacements in CHARSETS:
                table = str.maketrans(replacements)
                try:
                    texts = [each.translate(table).encode(codec) for each in strings(values)]
                except UnicodeEncodeError:
                    continue
                name = f"{language}_{symbol}"
                entries.append((language, symbol, name))
                out.write(f"static constexpr const char *{name}_strings[] = {{\n")
                for text in texts:
                    out.write(f"    {literal(text)},\n")
                out.write("};\n")
                out.write(f"static constexpr auto {name}_packed = PACK({name}_strings);\n\n")
        out.write("static const Language languages[] = {\n")
        for language, symbol, name in entries:
            chars = ", ".join("CHAR_MAX" if value < 0 else str(value)
                              for value in numbers(read(folder / language)))
            out.write(f'    {{"{language}", Order::{order(folder / language)}, &{symbol},\n'
                      f"     {name}_packed.at, {name}_packed.text,\n"
                      f"     {{{chars}}}}},\n")
        out.write("};\n\n}  // namespace locale_data\n")


main()
