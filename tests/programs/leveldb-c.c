// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// LevelDB through its C interface, in a directory that the program is given: writes, reads again
// after opening anew, and shows that Snappy compresses.
#include <argdata.h>
#include <leveldb/c.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { kEntries = 1000, kSize = 1000 };

static int output = -1;

static void check(char *error, const char *what) {
  if (error != NULL) {
    dprintf(output, "%s: %s\n", what, error);
    exit(1);
  }
}

static leveldb_t *open_database(leveldb_env_t *env, const char *name, int compression) {
  leveldb_options_t *options = leveldb_options_create();
  leveldb_options_set_env(options, env);
  leveldb_options_set_create_if_missing(options, 1);
  leveldb_options_set_compression(options, compression);
  char *error = NULL;
  leveldb_t *database = leveldb_open(options, name, &error);
  check(error, "open");
  leveldb_options_destroy(options);
  return database;
}

// Fills a database with values that compress well, and returns the size of its tables.
static unsigned long long fill(leveldb_env_t *env, const char *name, int compression) {
  leveldb_t *database = open_database(env, name, compression);
  leveldb_writeoptions_t *options = leveldb_writeoptions_create();
  char key[16], value[kSize], *error = NULL;
  memset(value, 'v', sizeof(value));
  for (int i = 0; i < kEntries; ++i) {
    snprintf(key, sizeof(key), "%08d", i);
    leveldb_put(database, options, key, strlen(key), value, sizeof(value), &error);
    check(error, "put");
  }
  leveldb_writeoptions_destroy(options);
  leveldb_compact_range(database, NULL, 0, NULL, 0);
  const char *start = "0", *limit = "9";
  const size_t start_length = 1, limit_length = 1;
  uint64_t size = 0;
  leveldb_approximate_sizes(database, 1, &start, &start_length, &limit, &limit_length, &size);
  leveldb_close(database);
  return size;
}

static int count(leveldb_env_t *env, const char *name) {
  leveldb_t *database = open_database(env, name, leveldb_snappy_compression);
  leveldb_readoptions_t *options = leveldb_readoptions_create();
  leveldb_iterator_t *it = leveldb_create_iterator(database, options);
  int entries = 0;
  for (leveldb_iter_seek_to_first(it); leveldb_iter_valid(it); leveldb_iter_next(it)) {
    size_t length;
    const char *value = leveldb_iter_value(it, &length);
    entries += length == kSize && value[0] == 'v' && value[kSize - 1] == 'v';
  }
  leveldb_iter_destroy(it);
  leveldb_readoptions_destroy(options);
  leveldb_close(database);
  return entries;
}

void program_main(const argdata_t *ad) {
  int directory = -1;
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  for (argdata_map_iterate(ad, &it); argdata_map_get(&it, &key, &value); argdata_map_next(&it)) {
    const char *name;
    if (argdata_get_str_c(key, &name) != 0)
      continue;
    if (strcmp(name, "database") == 0)
      argdata_get_fd(value, &directory);
    else if (strcmp(name, "output") == 0)
      argdata_get_fd(value, &output);
  }
  leveldb_env_t *env = leveldb_create_default_env_with_directory(directory);
  const unsigned long long plain = fill(env, "plain", leveldb_no_compression);
  const unsigned long long snappy = fill(env, "snappy", leveldb_snappy_compression);
  dprintf(output, "%d and %d entries\n", count(env, "plain"), count(env, "snappy"));
  dprintf(output, "plain: %s\n",
          plain > (unsigned long long)kEntries * kSize ? "larger than the values" : "too small");
  dprintf(output, "snappy: %s\n",
          snappy > 0 && snappy * 5 < plain ? "less than a fifth of that" : "not compressed");
  leveldb_env_destroy(env);
  exit(0);
}
