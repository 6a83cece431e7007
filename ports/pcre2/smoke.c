// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Compiles a pattern to machine code, matches with that and with the interpreter, and replaces.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <string.h>

static pcre2_code *compile(const char *pattern) {
  int error;
  PCRE2_SIZE offset;
  return pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, PCRE2_UTF | PCRE2_UCP, &error,
                       &offset, NULL);
}

// Whether the pattern finds the date's year where it is.
static int finds(pcre2_code *code, pcre2_match_data *match, uint32_t options) {
  static const char text[] = "gr\xc3\xbc\xc3\x9f Gott, 2023-06-10!";
  if (pcre2_match(code, (PCRE2_SPTR)text, sizeof(text) - 1, 0, options, match, NULL) != 4)
    return 0;
  PCRE2_SIZE *const places = pcre2_get_ovector_pointer(match);
  char year[8];
  PCRE2_SIZE size = sizeof(year);
  return places[0] == 13 && places[1] == 23 &&
         pcre2_substring_copy_byname(match, (PCRE2_SPTR) "year", (PCRE2_UCHAR *)year, &size) == 0 &&
         strcmp(year, "2023") == 0;
}

int main(void) {
  pcre2_code *const code =
      compile("(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?<=\\b10)(?!\\w)");
  if (code == NULL || pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) != 0)
    return 1;
  size_t size;
  if (pcre2_pattern_info(code, PCRE2_INFO_JITSIZE, &size) != 0 || size == 0)
    return 2;
  pcre2_match_data *const match = pcre2_match_data_create_from_pattern(code, NULL);
  if (!finds(code, match, 0) || !finds(code, match, PCRE2_NO_JIT))
    return 3;

  char out[32];
  PCRE2_SIZE length = sizeof(out);
  if (pcre2_substitute(code, (PCRE2_SPTR) "2023-06-10, 2024-06-10", PCRE2_ZERO_TERMINATED, 0,
                       PCRE2_SUBSTITUTE_GLOBAL, match, NULL, (PCRE2_SPTR) "$day.$month.",
                       PCRE2_ZERO_TERMINATED, (PCRE2_UCHAR *)out, &length) != 2 ||
      strcmp(out, "10.06., 10.06.") != 0)
    return 4;
  pcre2_match_data_free(match);
  pcre2_code_free(code);

  // Each pattern has a mapping of its own, which goes with it.
  for (int i = 0; i < 1000; ++i) {
    pcre2_code *const other = compile("\\p{Lu}+");
    if (other == NULL || pcre2_jit_compile(other, PCRE2_JIT_COMPLETE) != 0)
      return 5;
    pcre2_code_free(other);
  }
  return compile("(") == NULL ? 0 : 6;
}
