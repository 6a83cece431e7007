// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The YAML spelling of strings and blobs. Strings are quoted where they would mean something else
// without, or where somebody might not see what they hold.
#include <string.h>

#include "utf8.h"
#include "yaml_scalar.h"

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

}  // namespace

void PrintBlob(const char *tag, const void *data, size_t length, FILE *stream) {
  fprintf(stream, "%s \"", tag);
  PrintBase64(static_cast<const uint8_t *>(data), length, stream);
  putc('"', stream);
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

}  // namespace argdata
