// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Runs filters on values as a user would: with an expression, with a time, with a variable that the
// program gives, and with a module of a directory.
#include <fcntl.h>
#include <jq.h>
#include <stdio.h>
#include <string.h>

#include "../ambient/given_directory.h"

static void ignore(void *data, jv message) {
  (void)data;
  jv_free(message);
}

// Whether the filter makes just the expected value of the input.
static int gives(jq_state *jq, const char *filter, const char *input, const char *expected) {
  if (!jq_compile(jq, filter))
    return 0;
  jq_start(jq, jv_parse(input), 0);
  const jv result = jq_next(jq);
  const int right = jv_equal(result, jv_parse(expected));
  const jv more = jq_next(jq);
  const int end = !jv_is_valid(more) && !jv_invalid_has_msg(jv_copy(more));
  jv_free(more);
  return right && end;
}

int main(void) {
  jq_state *jq = jq_init();
  if (jq == NULL)
    return 1;
  if (!gives(jq, "[.[] | select(.n > 1.5) | .name] | join(\", \")",
             "[{\"n\":1,\"name\":\"a\"},{\"n\":2e0,\"name\":\"b\"},{\"n\":3,\"name\":\"\\u00fc\"}]",
             "\"b, \xc3\xbc\""))
    return 2;
  if (!gives(jq, "capture(\"(?<year>\\\\d{4})-(?<month>\\\\d\\\\d)\") | .month",
             "\"on 2023-06-10\"", "\"06\""))
    return 3;
  if (!gives(jq, "strptime(\"%Y-%m-%dT%H:%M:%SZ\") | mktime | [., todate]",
             "\"2015-03-05T23:51:47Z\"", "[1425599507,\"2015-03-05T23:51:47Z\"]"))
    return 4;
  if (!gives(jq, "env", "null", "{}"))
    return 5;
  jq_set_attr(jq, jv_string("ENV"), jv_parse("{\"who\":\"world\"}"));
  if (!gives(jq, "\"hello \\($ENV.who), \\(env.who)\"", "null", "\"hello world, world\""))
    return 6;

  FILE *const module = fopenat(given_directory(), "double.jq", "w");
  if (module == NULL || fputs("def twice: . * 2;\n", module) < 0 || fclose(module) != 0)
    return 7;
  jq_set_attr(jq, jv_string("JQ_LIBRARY_PATH"), jv_parse("[\"/\"]"));
  jq_set_error_cb(jq, ignore, NULL);
  if (jq_compile(jq, "import \"double\" as d; d::twice"))
    return 8;
  jq_set_directory(jq, given_directory());
  if (!gives(jq, "import \"double\" as d; d::twice", "21", "42"))
    return 9;
  jq_teardown(&jq);
  return 0;
}
