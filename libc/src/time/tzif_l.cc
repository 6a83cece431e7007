// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The time zone of a locale object as a file of the format TZif would have it, for libraries that
// bring their own conversion and expect such files: https://www.rfc-editor.org/rfc/rfc9636
#include <string.h>
#include <time.h>

#include "support/locale_data.h"

using locale_data::Offset;
using locale_data::TimeZone;
using locale_data::ZoneChange;

namespace {

// Counts what is written, and keeps what there is space for.
struct Output {
  unsigned char *at;
  size_t space, length;

  void number(uint64_t value, int bytes) {
    while (bytes-- > 0) {
      if (length < space)
        at[length] = static_cast<unsigned char>(value >> (bytes * 8));
      ++length;
    }
  }
  void bytes(const void *from, size_t count) {
    for (size_t i = 0; i < count; ++i)
      number(static_cast<const unsigned char *>(from)[i], 1);
  }
  void text(const char *from) { bytes(from, strlen(from)); }
  void decimal(int value) {
    if (value >= 10)
      decimal(value / 10);
    number('0' + value % 10, 1);
  }
};

}  // namespace

// The moment at which one of the zone's offsets begins to hold.
static int64_t moment(const TimeZone &zone, size_t index) {
  return static_cast<int64_t>(zone.times[index]) - (index < zone.negative ? int64_t{1} << 32 : 0);
}

// Whether a name is the first of its kind in the zone; otherwise *first is the one that it repeats.
static bool is_new_name(const TimeZone &zone, int index, int *first) {
  const Offset *all = zone.all;
  for (*first = 0; *first < index; ++*first)
    if (strcmp(all[zone.offsets[*first]].name, all[zone.offsets[index]].name) == 0)
      return false;
  return true;
}

// Where an offset's name is among the zone's names, each of which is written once.
static size_t place_of_name(const TimeZone &zone, int index) {
  int first, ignored;
  is_new_name(zone, index, &first);
  size_t place = 0;
  for (int i = 0; i < first; ++i)
    if (is_new_name(zone, i, &ignored))
      place += strlen(zone.all[zone.offsets[i]].name) + 1;
  return place;
}

static void write_clock(Output *out, int seconds) {
  if (seconds < 0) {
    out->text("-");
    seconds = -seconds;
  }
  out->decimal(seconds / 3600);
  // Minutes and seconds have two digits each, and are left out at the end.
  for (int rest = seconds % 3600; rest != 0; rest = rest % 60 * 60) {
    out->text(rest / 60 < 10 ? ":0" : ":");
    out->decimal(rest / 60);
  }
}

// An offset as POSIX writes it in TZ, with its sign turned around.
static void write_offset(Output *out, const Offset &offset) {
  bool quoted = false;
  for (const char *c = offset.name; *c != '\0'; ++c)
    quoted |= (*c | 0x20) < 'a' || (*c | 0x20) > 'z';
  out->text(quoted ? "<" : "");
  out->text(offset.name);
  out->text(quoted ? ">" : "");
  write_clock(out, -offset.seconds);
}

static void write_change(Output *out, const ZoneChange &change) {
  out->text(",M");
  out->decimal(change.month + 1);
  out->text(".");
  out->decimal(change.week);
  out->text(".");
  out->decimal(change.day);
  out->text("/");
  write_clock(out, change.seconds);
}

// What holds after the last moment.
static void write_footer(Output *out, const TimeZone &zone) {
  out->text("\n");
  if (zone.rule == nullptr) {
    write_offset(out, zone.all[zone.offsets[zone.count == 0 ? 0 : zone.kinds[zone.count - 1]]]);
  } else {
    write_offset(out, zone.all[zone.rule->standard]);
    write_offset(out, zone.all[zone.rule->summer]);
    write_change(out, zone.rule->to_summer);
    write_change(out, zone.rule->to_standard);
  }
  out->text("\n");
}

static void write_header(Output *out, char version, size_t moments, size_t kinds, size_t names) {
  out->text("TZif");
  out->number(static_cast<unsigned char>(version), 1);
  for (int i = 0; i < 15; ++i)
    out->number(0, 1);
  // Neither leap seconds, nor whether times were given in UTC or in standard time.
  const size_t counts[] = {0, 0, 0, moments, kinds, names};
  for (size_t count : counts)
    out->number(count, 4);
}

// Version 2 has rules whose changes come between 0 and 24 o'clock.
static char version_of(const TimeZone &zone) {
  if (zone.rule == nullptr)
    return '2';
  auto fits = [](const ZoneChange &change) {
    return change.seconds >= 0 && change.seconds <= 24 * 3600;
  };
  return fits(zone.rule->to_summer) && fits(zone.rule->to_standard) ? '2' : '3';
}

size_t tzif_l(void *__restrict buffer, size_t size, locale_t locale) {
  const TimeZone &zone = locale->zone;
  Output out = {static_cast<unsigned char *>(buffer), size, 0};
  const char version = version_of(zone);
  int ignored;

  // Readers of version 1, with its 32 bits, find one offset, of 0, without a name.
  write_header(&out, version, 0, 1, 1);
  out.number(0, 7);

  size_t names = 0;
  for (int i = 0; i < zone.offset_count; ++i)
    if (is_new_name(zone, i, &ignored))
      names += strlen(zone.all[zone.offsets[i]].name) + 1;
  write_header(&out, version, zone.count, zone.offset_count, names);
  for (size_t i = 0; i < zone.count; ++i)
    out.number(static_cast<uint64_t>(moment(zone, i)), 8);
  out.bytes(zone.kinds, zone.count);
  for (int i = 0; i < zone.offset_count; ++i) {
    const Offset &offset = zone.all[zone.offsets[i]];
    out.number(static_cast<uint32_t>(offset.seconds), 4);
    out.number(offset.summer, 1);
    out.number(place_of_name(zone, i), 1);
  }
  for (int i = 0; i < zone.offset_count; ++i)
    if (is_new_name(zone, i, &ignored))
      out.bytes(zone.all[zone.offsets[i]].name, strlen(zone.all[zone.offsets[i]].name) + 1);
  write_footer(&out, zone);
  return out.length;
}
