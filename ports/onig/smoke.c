// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Finds a date by names of its parts, looks for a word in Shift_JIS, and stops an expression that
// would take forever.
#include <oniguruma.h>
#include <string.h>

static const UChar *bytes(const char *text) { return (const UChar *)text; }

// Where the pattern is found in the text, or an error.
static int search(OnigEncoding encoding, const char *pattern, const char *text,
                  OnigRegion *region) {
  regex_t *regex;
  OnigErrorInfo error;
  const UChar *const begin = bytes(text), *const end = begin + strlen(text);
  int result = onig_new(&regex, bytes(pattern), bytes(pattern) + strlen(pattern),
                        ONIG_OPTION_DEFAULT, encoding, ONIG_SYNTAX_DEFAULT, &error);
  if (result != ONIG_NORMAL)
    return result;
  result = onig_search(regex, begin, end, begin, end, region, ONIG_OPTION_NONE);
  if (result >= 0 && onig_number_of_names(regex) == 2 &&
      onig_name_to_backref_number(regex, bytes("month"), bytes("month") + 5, region) != 2)
    result = ONIGERR_UNDEFINED_NAME_REFERENCE;
  onig_free(regex);
  return result;
}

int main(void) {
  OnigEncoding encodings[] = {ONIG_ENCODING_UTF8, ONIG_ENCODING_SJIS};
  if (onig_initialize(encodings, 2) != ONIG_NORMAL)
    return 1;
  OnigRegion *const region = onig_region_new();
  if (search(ONIG_ENCODING_UTF8, "(?<year>\\p{Nd}{4})-(?<month>\\d\\d)(?=-)",
             "Gr\xc3\xbc\xc3\x9f Gott, 2023-06-10!", region) != 13 ||
      region->beg[2] != 18 || region->end[2] != 20)
    return 2;
  // The second byte of the first character is the first byte of what is looked for.
  if (search(ONIG_ENCODING_SJIS, "\x83\x41", "\x83\x83\x41\x83\x41", region) != 3)
    return 3;
  if (search(ONIG_ENCODING_UTF8, "(", "", region) != ONIGERR_END_PATTERN_WITH_UNMATCHED_PARENTHESIS)
    return 4;
  onig_set_retry_limit_in_match(100000);
  if (search(ONIG_ENCODING_UTF8, "^(a|a)*$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", region) !=
      ONIGERR_RETRY_LIMIT_IN_MATCH_OVER)
    return 5;
  onig_region_free(region, 1);
  return onig_end() == ONIG_NORMAL ? 0 : 6;
}
