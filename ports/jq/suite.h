/* SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
 * SPDX-License-Identifier: BSD-2-Clause
 *
 * For the command jq, which the tests run: the one directory is where modules and inputs are, and
 * the environment is ENV. */
#include <jq.h>

jq_state *suite_init(void);
jq_util_input_state *suite_input_init(jq_util_msg_cb callback, void *data);
int suite_main(int argc, char **argv);

#define main(...) suite_main(__VA_ARGS__)
#define jq_init() suite_init()
#define jq_util_input_init(callback, data) suite_input_init(callback, data)
#define jv_load_file(name, raw) jv_load_fileat(ambient_directory(), name, raw)
#define jv_dump(value, flags) jv_dumpf(value, stdout, flags)
/* What is closed is the standard output, which is flushed once more at exit. */
#define fclose(stream) fflush(stream)
