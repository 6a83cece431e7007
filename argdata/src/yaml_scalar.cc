// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The YAML spelling of the values that hold no others: one that YAML 1.2's core schema reads back
// as the same type.
#include "yaml_scalar.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "integer.h"
#include "node.h"
#include "utf8.h"

namespace argdata {
namespace {

void PrintBase64(const uint8_t *data, size_t length, FILE *stream) {
  static constexpr char kDigits[] =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (size_t i = 0; i < length; i += 3) {
    uint32_t group = uint32_t{data[i]} << 16;
    if (i + 1 < length)
      group |= uint32_t{data[i + 1]} << 8;
    if (i + 2 < length)
      group |= data[i + 2];
    putc(kDigits[group >> 18], stream);
    putc(kDigits[group >> 12 & 63], stream);
    putc(i + 1 < length ? kDigits[group >> 6 & 63] : '=', stream);
    putc(i + 2 < length ? kDigits[group & 63] : '=', stream);
  }
}

void PrintBlob(const char *tag, const void *data, size_t length, FILE *stream) {
  fprintf(stream, "%s \"", tag);
  PrintBase64(static_cast<const uint8_t *>(data), length, stream);
  putc('"', stream);
}

bool IsLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

// Words that mean something else without quotes, to readers of YAML 1.1 as well.
bool IsReserved(const char *str, size_t length) {
  static const char *const kWords[] = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"};
  for (const char *word : kWords) {
    if (strlen(word) != length)
      continue;
    size_t i = 0;
    while (i < length && (str[i] | 0x20) == word[i])
      ++i;
    if (i == length)
      return true;
  }
  return false;
}

bool NeedsQuotes(const char *str, size_t length) {
  if (length == 0 || !IsLetter(str[0]) || IsReserved(str, length))
    return true;
  for (size_t i = 1; i < length; ++i)
    if (!IsLetter(str[i]) && (str[i] < '0' || str[i] > '9') && str[i] != '-' && str[i] != '.' &&
        str[i] != '/')
      return true;
  return false;
}

// Characters that YAML doesn't take as they are, or that an editor might not show.
bool PrintEscape(uint32_t c, FILE *stream) {
  if (c == '"' || c == '\\')
    fprintf(stream, "\\%c", static_cast<int>(c));
  else if (c == '\n')
    fputs("\\n", stream);
  else if (c == '\t')
    fputs("\\t", stream);
  else if (c < 0x20 || (c >= 0x7f && c < 0xa0))
    fprintf(stream, "\\x%02x", static_cast<unsigned>(c));
  else if (c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0xfffe || c == 0xffff)
    fprintf(stream, "\\u%04x", static_cast<unsigned>(c));
  else
    return false;
  return true;
}

void PrintString(const char *str, size_t length, FILE *stream) {
  if (!NeedsQuotes(str, length)) {
    fwrite(str, 1, length, stream);
    return;
  }
  putc('"', stream);
  auto text = reinterpret_cast<const uint8_t *>(str);
  while (length > 0) {
    const size_t size = Utf8Length(text, length);
    uint32_t c = size == 1 ? text[0] : text[0] & (0x7fu >> size);
    for (size_t i = 1; i < size; ++i)
      c = c << 6 | (text[i] & 0x3f);
    if (!PrintEscape(c, stream))
      fwrite(text, 1, size, stream);
    text += size;
    length -= size;
  }
  putc('"', stream);
}

void PrintFloat(double value, FILE *stream) {
  if (isnan(value)) {
    fputs(".nan", stream);
  } else if (isinf(value)) {
    fputs(value < 0 ? "-.inf" : ".inf", stream);
  } else {
    // The fewest digits that give the same value again.
    char text[40];
    for (int digits = 15; digits <= 17; ++digits) {
      snprintf(text, sizeof(text), "%.*g", digits, value);
      if (strtod(text, nullptr) == value)
        break;
    }
    fputs(text, stream);
    if (strpbrk(text, ".e") == nullptr)
      fputs(".0", stream);
  }
}

bool PrintInteger(const argdata_t *ad, FILE *stream) {
  const uint8_t *data;
  size_t length;
  Integer value;
  if (!GetPayload(ad, kTagInt, &data, &length) || !DecodeInteger(data, length, &value))
    return false;
  char text[32];
  char *digits = text + sizeof(text);
  *--digits = '\0';
  const bool negative = value.IsNegative();
  if (negative) {
    uint64_t carry = 1;
    for (uint32_t &word : value.words) {
      carry += static_cast<uint32_t>(~word);
      word = static_cast<uint32_t>(carry);
      carry >>= 32;
    }
  }
  do {
    uint64_t remainder = 0;
    for (size_t i = kIntegerWords; i-- > 0;) {
      remainder = remainder << 32 | value.words[i];
      value.words[i] = static_cast<uint32_t>(remainder / 10);
      remainder %= 10;
    }
    *--digits = static_cast<char>('0' + remainder);
  } while ((value.words[0] | value.words[1] | value.words[2]) != 0);
  if (negative)
    *--digits = '-';
  fputs(digits, stream);
  return true;
}

// Days since 1970 to a date of the Gregorian calendar, counted in eras of 400 years that begin in
// March, so that the leap day comes last.
void PrintTimestamp(const timespec &time, FILE *stream) {
  const int64_t seconds = time.tv_sec;
  int64_t days = seconds / 86400;
  int64_t second = seconds % 86400;
  if (second < 0) {
    second += 86400;
    --days;
  }
  days += 719468;
  const int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const int64_t day_of_era = days - era * 146097;
  const int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int64_t day_of_year =
      day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const int64_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
  const int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  fprintf(stream, "!!timestamp \"%04lld-%02d-%02dT%02d:%02d:%02d", static_cast<long long>(year),
          static_cast<int>(month),
          static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1),
          static_cast<int>(second / 3600), static_cast<int>(second / 60 % 60),
          static_cast<int>(second % 60));
  if (time.tv_nsec != 0)
    fprintf(stream, ".%09ld", static_cast<long>(time.tv_nsec));
  fputs("Z\"", stream);
}

}  // namespace

void PrintMalformed(const void *data, size_t length, FILE *stream) {
  PrintBlob("!malformed", data, length, stream);
}

void PrintScalar(const argdata_t *ad, FILE *stream) {
  const Node *node = FromUser(ad);
  const void *binary;
  const char *str;
  size_t length;
  bool boolean;
  double number;
  int fd;
  timespec time;
  const uint8_t *data = nullptr;
  const bool on_wire = GetWire(node, &data);
  if (on_wire && node->length == 0) {
    fputs("null", stream);
  } else if (argdata_get_binary(ad, &binary, &length) == 0) {
    PrintBlob("!!binary", binary, length, stream);
  } else if (argdata_get_bool(ad, &boolean) == 0) {
    fputs(boolean ? "true" : "false", stream);
  } else if (const int error = argdata_get_fd(ad, &fd); error != EINVAL) {
    fprintf(stream, "!fd %d", error == 0 ? fd : -1);
  } else if (argdata_get_float(ad, &number) == 0) {
    PrintFloat(number, stream);
  } else if (argdata_get_str(ad, &str, &length) == 0) {
    PrintString(str, length, stream);
  } else if (argdata_get_timestamp(ad, &time) == 0) {
    PrintTimestamp(time, stream);
  } else if (!PrintInteger(ad, stream)) {
    if (on_wire)
      PrintMalformed(data, node->length, stream);
    else
      PrintMalformed(node->chars, node->length - 2, stream);
  }
}

}  // namespace argdata
