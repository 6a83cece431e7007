#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Writes zones.h: the time zones of tz, as tables that support/time_zones.cc reads.

Usage: generate_zones.py FOLDER ZIC OUTPUT [TZDIR], where FOLDER holds tz's sources and ZIC is their
compiler, which Debian's package libc-bin brings. Its output is kept in TZDIR if that is given.

The zones are those that Debian's package tzdata has: with the history before 1970 of each place that
zone.tab lists. What zic writes is read by RFC 9636. Times are kept as their low 32 bits and a byte that
says what holds from then on: all of them lie within 2^32 seconds of 1970, on either side.
"""
import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

REGIONS = ["africa", "antarctica", "asia", "australasia", "europe", "northamerica", "southamerica",
           "etcetera", "backward"]


def compile_zones(source, zic, into):
    """What Debian's package does: history by ziguard.awk, then zic."""
    main = subprocess.run(
        ["awk", "-v", "DATAFORM=main", "-v", "PACKRATDATA=backzone", "-v", "PACKRATLIST=zone.tab",
         "-f", "ziguard.awk", *REGIONS, "backzone"],
        cwd=source, check=True, stdout=subprocess.PIPE).stdout
    subprocess.run([zic, "-b", "slim", "-d", str(into), "-"], check=True, input=main)


def parse_offset(text):
    """Seconds of [+-]hh[:mm[:ss]]."""
    sign = -1 if text.startswith("-") else 1
    parts = [int(part) for part in text.lstrip("+-").split(":")]
    return sign * sum(part * 60 ** (2 - i) for i, part in enumerate(parts))


def parse_change(text, where):
    match = re.fullmatch(r"M(\d+)\.(\d)\.(\d)(?:/([-+:0-9]+))?", text)
    if not match:
        raise SystemExit(f"{where}: a change by {text} is of a kind that time_zone.h doesn't know")
    month, week, day = (int(part) for part in match.groups()[:3])
    return (parse_offset(match[4]) if match[4] else 7200, month - 1, week, day)


def parse_rule(footer, where):
    """The offsets and changes of a rule with summer time; the one offset of a rule without."""
    name = r"(<[-+\w]+>|[A-Za-z]+)"
    offset = r"([-+:0-9]+)"
    match = re.fullmatch(f"{name}{offset}(?:{name}{offset}?,([^,]+),([^,]+))?", footer)
    if not match:
        raise SystemExit(f"{where}: can't read the rule {footer}")
    standard = (-parse_offset(match[2]), False, match[1].strip("<>"))
    if match[3] is None:
        return standard, None
    seconds = -parse_offset(match[4]) if match[4] else standard[0] + 3600
    summer = (seconds, True, match[3].strip("<>"))
    return standard, (standard, summer, parse_change(match[5], where), parse_change(match[6], where))


def read_zone(path):
    """The offsets of a TZif file, its moments as (time, index), and its rule."""
    data = path.read_bytes()

    def header(at):
        if data[at:at + 4] != b"TZif" or data[at + 4:at + 5] < b"2":
            raise SystemExit(f"{path}: not a TZif file of version 2 or later")
        return struct.unpack(">6L", data[at + 20:at + 44])

    utc, wall, leaps, times, kinds, chars = header(0)
    at = 44 + times * 5 + kinds * 6 + chars + leaps * 8 + wall + utc
    utc, wall, leaps, times, kinds, chars = header(at)
    at += 44
    moments = struct.unpack_from(f">{times}q", data, at)
    indices = data[at + times * 8:at + times * 9]
    at += times * 9
    names = data[at + kinds * 6:at + kinds * 6 + chars]
    offsets = []
    for kind in range(kinds):
        seconds, summer, name = struct.unpack_from(">l?B", data, at + kind * 6)
        offsets.append((seconds, summer, names[name:names.index(0, name)].decode()))
    at += kinds * 6 + chars + leaps * 12 + wall + utc
    last, rule = parse_rule(data[at:].decode().strip(), path)
    found = offsets[indices[-1]] if indices else offsets[0]
    if leaps or (rule is None and found != last):
        raise SystemExit(f"{path}: leap seconds, or a rule that isn't what held last")
    if moments and not -2 ** 32 <= moments[0] <= moments[-1] < 2 ** 32:
        raise SystemExit(f"{path}: changes too far from 1970 for time_zone.h")
    return tuple(offsets), tuple(zip(moments, indices)), rule


def array(out, kind, name, values):
    out.write(f"static constexpr {kind} {name}[] = {{\n")
    for start in range(0, len(values), 16):
        out.write(f"    {', '.join(str(value) for value in values[start:start + 16])},\n")
    out.write("};\n\n")


class Numbering:
    """Gives equal values the same number."""

    def __init__(self):
        self.numbers = {}

    def __call__(self, value):
        return self.numbers.setdefault(value, len(self.numbers))


def write(zones, out):
    offsets, rules, distinct = Numbering(), Numbering(), {}
    times, kinds, lists, records = [], [], [], []
    for name, zone in sorted(zones.items()):
        if zone in distinct:
            continue
        distinct[zone] = len(records)
        zone_offsets, moments, rule = zone
        if len(zone_offsets) > 255:
            raise SystemExit(f"{name}: too many offsets for a byte")
        number = 0
        if rule:
            number = 1 + rules((offsets(rule[0]), offsets(rule[1]), rule[2], rule[3]))
        negative = sum(time < 0 for time, _ in moments)
        records.append(f"{{{len(times)}, {len(moments)}, {negative}, {len(lists)}, "
                       f"{len(zone_offsets)}, {number}}}")
        times += [time % 2 ** 32 for time, _ in moments]
        kinds += [kind for _, kind in moments]
        lists += [offsets(offset) for offset in zone_offsets]

    out.write("// Generated by generate_zones.py.\n\nnamespace locale_data {\n\n")
    array(out, "uint32_t", "zone_times", times)
    array(out, "uint8_t", "zone_kinds", kinds)
    array(out, "uint16_t", "zone_lists", lists)
    out.write("static constexpr Offset zone_offsets[] = {\n")
    for seconds, summer, name in offsets.numbers:
        out.write(f'    {{{seconds}, {str(summer).lower()}, "{name}"}},\n')
    out.write("};\n\nstatic constexpr ZoneRule zone_rules[] = {\n")
    for standard, summer, start, end in rules.numbers:
        changes = ", ".join("{" + ", ".join(map(str, change)) + "}" for change in (start, end))
        out.write(f"    {{{standard}, {summer}, {changes}}},\n")
    out.write("};\n\n")
    array(out, "ZoneRecord", "zone_records", records)
    names = sorted(zones)
    at, start = [], 0
    out.write("static constexpr char zone_names[] =\n")
    for name in names:
        out.write(f'    "{name}\\0"\n')
        at.append(start)
        start += len(name) + 1
    out.write(";\n\n")
    array(out, "ZoneName", "zone_index", [f"{{{place}, {distinct[zones[name]]}}}"
                                          for place, name in zip(at, names)])
    out.write("}  // namespace locale_data\n")


def main():
    source, zic, output = sys.argv[1:4]
    with tempfile.TemporaryDirectory() as scratch:
        into = Path(sys.argv[4] if len(sys.argv) > 4 else scratch)
        compile_zones(source, zic, into)
        files = [path for path in into.rglob("*") if path.is_file()]
        zones = {path.relative_to(into).as_posix(): read_zone(path) for path in files}
    with open(output, "w", encoding="ascii") as out:
        write(zones, out)


main()
