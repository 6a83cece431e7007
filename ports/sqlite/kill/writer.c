// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Commits transactions to a database for as long as it lives, and acknowledges each with its number
// in a line of output. Before that it checks that the database is whole and holds all that was
// acknowledged earlier, in full. smoke-kill.sh ends it at random moments.
//
// Transaction N replaces the rows of three keys, so large that SQLite's cache, which is small here,
// writes to the database before the transaction ends.
#include <argdata.h>
#include <program.h>
#include <sqlite3.h>
#include <sqlite3_cloudabi.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ROWS 3
#define KEYS 60

static int output;
static sqlite3 *db;

static _Noreturn void fail(const char *what, int64_t number) {
  dprintf(output, "failed: %s %lld: %s\n", what, (long long)number, sqlite3_errmsg(db));
  exit(1);
}

static sqlite3_stmt *prepare(const char *sql) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK)
    fail(sql, 0);
  return statement;
}

static void execute(const char *sql) {
  if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
    fail(sql, 0);
}

// What transaction `number` wrote into its row `row`: its number, and as many letters as both say.
static size_t content(char *text, size_t size, int64_t number, int row) {
  const size_t length = (size_t)(number * 7919 + row * 3001) % 9000;
  const size_t start = snprintf(text, size, "%lld:%d:", (long long)number, row);
  memset(text + start, 'a' + (int)(number % 26), length);
  return start + length;
}

static void check(int64_t acknowledged) {
  static char expected[10000];
  sqlite3_stmt *statement = prepare("PRAGMA integrity_check");
  if (sqlite3_step(statement) != SQLITE_ROW ||
      strcmp((const char *)sqlite3_column_text(statement, 0), "ok") != 0)
    fail("integrity of", acknowledged);
  sqlite3_finalize(statement);

  // The transaction after the last acknowledged one may have been done too.
  statement = prepare("SELECT coalesce(max(number), 0) FROM entry");
  if (sqlite3_step(statement) != SQLITE_ROW)
    fail("newest of", acknowledged);
  const int64_t newest = sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  if (newest != acknowledged && newest != acknowledged + 1)
    fail("newest is", newest);

  statement = prepare("SELECT number, text FROM entry WHERE key = ?");
  for (int64_t number = newest; number > 0 && number > newest - KEYS; --number)
    for (int row = 0; row < ROWS; ++row) {
      const size_t length = content(expected, sizeof(expected), number, row);
      sqlite3_bind_int64(statement, 1, number % KEYS * ROWS + row);
      if (sqlite3_step(statement) != SQLITE_ROW || sqlite3_column_int64(statement, 0) != number ||
          (size_t)sqlite3_column_bytes(statement, 1) != length ||
          memcmp(sqlite3_column_blob(statement, 1), expected, length) != 0)
        fail("lost", number);
      sqlite3_reset(statement);
    }
  sqlite3_finalize(statement);
}

static void write_forever(int64_t number) {
  static char text[10000];
  sqlite3_stmt *statement = prepare("REPLACE INTO entry(key, number, text) VALUES (?, ?, ?)");
  for (;;) {
    ++number;
    execute("BEGIN");
    for (int row = 0; row < ROWS; ++row) {
      const size_t length = content(text, sizeof(text), number, row);
      sqlite3_bind_int64(statement, 1, number % KEYS * ROWS + row);
      sqlite3_bind_int64(statement, 2, number);
      sqlite3_bind_text(statement, 3, text, (int)length, SQLITE_STATIC);
      if (sqlite3_step(statement) != SQLITE_DONE)
        fail("write", number);
      sqlite3_reset(statement);
    }
    execute("COMMIT");
    dprintf(output, "%lld\n", (long long)number);
  }
}

void program_main(const argdata_t *ad) {
  argdata_map_iterator_t it;
  const argdata_t *key, *value;
  int directory = -1;
  int64_t acknowledged = 0;
  bool write = false;
  const char *mode = "delete";
  for (argdata_map_iterate(ad, &it); argdata_map_get(&it, &key, &value); argdata_map_next(&it)) {
    const char *name;
    if (argdata_get_str_c(key, &name) != 0)
      continue;
    if (strcmp(name, "database") == 0)
      argdata_get_fd(value, &directory);
    else if (strcmp(name, "output") == 0)
      argdata_get_fd(value, &output);
    else if (strcmp(name, "acknowledged") == 0)
      argdata_get_int(value, &acknowledged);
    else if (strcmp(name, "write") == 0)
      argdata_get_bool(value, &write);
    else if (strcmp(name, "mode") == 0)
      argdata_get_str_c(value, &mode);
  }
  sqlite3_vfs_cloudabi_register(directory, "directory", 1);
  if (sqlite3_open("entries.db", &db) != SQLITE_OK)
    fail("open", acknowledged);
  char pragma[64];
  snprintf(pragma, sizeof(pragma), "PRAGMA journal_mode = %s", mode);
  execute(pragma);
  execute("PRAGMA synchronous = FULL; PRAGMA cache_size = 8; PRAGMA wal_autocheckpoint = 50;"
          "CREATE TABLE IF NOT EXISTS entry(key INTEGER PRIMARY KEY, number INTEGER, text TEXT)");
  check(acknowledged);
  dprintf(output, "open\n");
  if (write)
    write_forever(acknowledged);
  sqlite3_close(db);
  exit(0);
}
