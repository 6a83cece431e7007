// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Keeps notes in a database in the directory that the program is given: in each way of journaling,
// with two connections that exclude each other, with nothing reachable outside, and in memory.
#include <sqlite3.h>
#include <sqlite3_cloudabi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../ambient/given_directory.h"

static void check(const char *what, int line, int expected, int actual) {
  if (expected == actual)
    return;
  fprintf(stderr, "smoke.c:%d: %s: %s instead of %s\n", line, what, sqlite3_errstr(actual),
          sqlite3_errstr(expected));
  exit(1);
}
#define CHECK(expected, call) check(#call, __LINE__, expected, call)

static void check_text(int line, sqlite3 *db, const char *query, const char *expected) {
  sqlite3_stmt *statement;
  check(query, line, SQLITE_OK, sqlite3_prepare_v2(db, query, -1, &statement, NULL));
  check(query, line, SQLITE_ROW, sqlite3_step(statement));
  const char *text = (const char *)sqlite3_column_text(statement, 0);
  if (text == NULL || strcmp(text, expected) != 0) {
    fprintf(stderr, "smoke.c:%d: %s: %s instead of %s\n", line, query, text == NULL ? "NULL" : text,
            expected);
    exit(1);
  }
  sqlite3_finalize(statement);
}
#define CHECK_TEXT(db, query, expected) check_text(__LINE__, db, query, expected)

static int run(sqlite3 *db, const char *sql) { return sqlite3_exec(db, sql, NULL, NULL, NULL); }

static const int kCreate = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;

static void keep_notes(const char *mode) {
  sqlite3 *first, *second;
  char pragma[64];
  CHECK(SQLITE_OK, sqlite3_open_v2("notes.db", &first, kCreate, "notes"));
  snprintf(pragma, sizeof(pragma), "PRAGMA journal_mode = %s", mode);
  CHECK_TEXT(first, pragma, mode);
  CHECK(SQLITE_OK, run(first, "DROP TABLE IF EXISTS note;"
                              "CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT NOT NULL);"
                              "INSERT INTO note(text) VALUES ('milk'), ('bread')"));
  CHECK(SQLITE_OK, sqlite3_open_v2("./notes.db", &second, kCreate, "notes"));
  CHECK(SQLITE_OK, run(first, "BEGIN IMMEDIATE; INSERT INTO note(text) VALUES ('eggs')"));
  CHECK(SQLITE_BUSY, run(second, "BEGIN IMMEDIATE"));
  CHECK_TEXT(second, "SELECT count(*) FROM note", "2");
  CHECK(SQLITE_OK, run(first, "COMMIT"));
  CHECK_TEXT(second, "SELECT group_concat(text) FROM note", "milk,bread,eggs");
  CHECK(SQLITE_OK, run(second, "BEGIN; DELETE FROM note; ROLLBACK"));
  CHECK_TEXT(first, "SELECT count(*) FROM note", "3");
  CHECK_TEXT(first, "PRAGMA integrity_check", "ok");
  CHECK(SQLITE_OK, sqlite3_close(second));
  CHECK(SQLITE_OK, sqlite3_close(first));
}

/* Large enough that sorting it needs a temporary file. */
static void sort(sqlite3 *db) {
  CHECK(SQLITE_OK, run(db, "PRAGMA cache_size = 10; PRAGMA temp_store = FILE;"
                           "CREATE TEMP TABLE number AS WITH RECURSIVE n(i) AS"
                           " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                           " SELECT i, hex(randomblob(32)) AS text FROM n;"
                           "CREATE INDEX temp.by_text ON number(text)"));
  CHECK_TEXT(db, "SELECT count(DISTINCT text) FROM number", "20000");
}

int main(void) {
  const int directory = given_directory();
  sqlite3 *db;
  CHECK(SQLITE_OK, sqlite3_open(":memory:", &db));
  CHECK(SQLITE_OK, run(db, "CREATE VIRTUAL TABLE page USING fts5(text);"
                           "INSERT INTO page VALUES ('no ambient authority'), ('descriptors')"));
  CHECK_TEXT(db, "SELECT text FROM page('authority')", "no ambient authority");
  CHECK_TEXT(db, "SELECT json_extract('{\"a\": [1, 2]}', '$.a[1]')", "2");
  CHECK_TEXT(db, "SELECT strftime('%Y', 'now') > '2020'", "1");
  sort(db);
  CHECK(SQLITE_OK, sqlite3_close(db));
  CHECK(SQLITE_CANTOPEN, sqlite3_open("notes.db", &db));
  sqlite3_close(db);

  CHECK(SQLITE_MISUSE, sqlite3_vfs_cloudabi_register(-1, "notes", 0));
  CHECK(SQLITE_OK, sqlite3_vfs_cloudabi_register(directory, "notes", 0));
  CHECK(SQLITE_MISUSE, sqlite3_vfs_cloudabi_register(directory, "notes", 0));
  keep_notes("delete");
  keep_notes("truncate");
  keep_notes("persist");
  keep_notes("wal");
  CHECK(SQLITE_OK, sqlite3_open_v2("notes.db", &db, SQLITE_OPEN_READONLY, "notes"));
  CHECK_TEXT(db, "SELECT text FROM note WHERE id = 3", "eggs");
  CHECK(SQLITE_READONLY, run(db, "DELETE FROM note"));
  sort(db);
  CHECK(SQLITE_OK, sqlite3_close(db));
  /* No directory becomes the default because SQLite starts again. */
  CHECK(SQLITE_OK, sqlite3_shutdown());
  CHECK(SQLITE_CANTOPEN, sqlite3_open("notes.db", &db));
  sqlite3_close(db);
  CHECK(SQLITE_CANTOPEN, sqlite3_open_v2("../notes.db", &db, kCreate, "notes"));
  sqlite3_close(db);
  CHECK(SQLITE_CANTOPEN, sqlite3_open_v2("/notes.db", &db, kCreate, "notes"));
  sqlite3_close(db);
  CHECK(SQLITE_OK, sqlite3_vfs_cloudabi_unregister("notes"));
  CHECK(SQLITE_NOTFOUND, sqlite3_vfs_cloudabi_unregister("notes"));
  return 0;
}
