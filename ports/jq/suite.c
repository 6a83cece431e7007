/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * See suite.h. Arguments are NAME=VALUE of the environment, --, and those of jq. */
#undef main
#undef jq_init
#undef jq_util_input_init
#include <string.h>

static jv environment;

jq_state *suite_init(void) {
  jq_state *const jq = jq_init();
  jq_set_directory(jq, ambient_directory());
  jq_set_attr(jq, jv_string("ENV"), jv_copy(environment));
  return jq;
}

jq_util_input_state *suite_input_init(jq_util_msg_cb callback, void *data) {
  jq_util_input_state *const state = jq_util_input_init(callback, data);
  jq_util_input_set_directory(state, ambient_directory());
  jq_util_input_set_stdin(state, stdin);
  return state;
}

int main(int argc, char **argv) {
  char *const name = argv[0];
  environment = jv_object();
  for (++argv, --argc; argc > 0 && strcmp(*argv, "--") != 0; ++argv, --argc) {
    char *const equals = strchr(*argv, '=');
    if (equals == NULL)
      return 2;
    environment = jv_object_set(environment, jv_string_sized(*argv, (int)(equals - *argv)),
                                jv_string(equals + 1));
    *equals = '\0';
    setenv(*argv, equals + 1, 1);
  }
  if (argc == 0)
    return 2;
  *argv = name;
  return suite_main(argc, argv);
}
