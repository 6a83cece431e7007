// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// program_main() of programs that only define main(). The linker takes this file out of libc.a when
// nothing else defines the function.
//
// `cloudabi-run --command` starts such programs with a map {command, stdin, stdout, stderr,
// tmpdir}. From that come the arguments and the standard error stream; any other Argdata gives an
// empty argument list, but for a name.

#include <argdata.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char *argv[], char *envp[]);

// The sequence of strings as an array that ends with a null pointer.
static char **arguments(const argdata_t *command, int *count) {
  argdata_seq_iterator_t it;
  const argdata_t *element;
  size_t length = 0;
  for (argdata_seq_iterate(command, &it); argdata_seq_get(&it, &element); argdata_seq_next(&it))
    ++length;
  char **argv = calloc(length + 1, sizeof(*argv));
  if (argv == NULL)
    abort();
  *count = 0;
  for (argdata_seq_iterate(command, &it); argdata_seq_get(&it, &element); argdata_seq_next(&it)) {
    const char *text;
    size_t size;
    if (argdata_get_str(element, &text, &size) == 0) {
      // A program may change its arguments, but not what it was started with.
      char *copy = strndup(text, size);
      if (copy == NULL)
        abort();
      argv[(*count)++] = copy;
    }
  }
  return argv;
}

void program_main(const argdata_t *configuration) {
  static char name[] = "program";
  static char *defaults[] = {name, NULL};
  static char *environment[] = {NULL};
  int argc = 1;
  char **argv = defaults;

  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  for (argdata_map_iterate(configuration, &it); argdata_map_get(&it, &key, &value);
       argdata_map_next(&it)) {
    const char *text;
    size_t size;
    int fd;
    if (argdata_get_str(key, &text, &size) != 0)
      continue;
    if (size == 7 && memcmp(text, "command", 7) == 0) {
      argv = arguments(value, &argc);
    } else if (size == 6 && memcmp(text, "stderr", 6) == 0 && argdata_get_fd(value, &fd) == 0) {
      FILE *stream = fdopen(fd, "w");
      if (stream != NULL) {
        setvbuf(stream, NULL, _IONBF, 0);
        fswap(stderr, stream);
      }
    }
  }
  exit(main(argc, argv, environment));
}
