// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A transaction over databases in two directories: what a crash in the middle of its commit leaves
// of each is whole. Such a crash is made of copies of the files that are taken when some pages of
// the second database have been written and others haven't.
#include <fcntl.h>
#include <sqlite3.h>
#include <sqlite3_cloudabi.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../ambient/given_directory.h"

static int first, second, copies;
static int writes;

static void check(bool good, const char *what) {
  if (good)
    return;
  fprintf(stderr, "smoke-directories.c: %s\n", what);
  exit(1);
}

static int make_directory(int parent, const char *name) {
  check(mkdirat(parent, name, 0777) == 0, "mkdirat()");
  const int fd = openat(parent, name, O_SEARCH | O_DIRECTORY);
  check(fd >= 0, "openat()");
  return fd;
}

static void copy(const char *name) {
  char buffer[65536];
  const int from = openat(second, name, O_RDONLY);
  const int to = openat(copies, name, O_WRONLY | O_CREAT | O_TRUNC, 0666);
  ssize_t count;
  check(from >= 0 && to >= 0, name);
  while ((count = read(from, buffer, sizeof(buffer))) > 0)
    check(write(to, buffer, count) == count, name);
  close(from);
  close(to);
}

/* The VFS of the second directory, with files that count what is written to them. */
static sqlite3_vfs *original, watching;
static sqlite3_io_methods methods;
static int (*write_file)(sqlite3_file *, const void *, int, sqlite3_int64);

static int watch_write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset) {
  if (++writes == 10) {
    copy("second.db");
    copy("second.db-journal");
  }
  return write_file(file, data, size, offset);
}

static int watch_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out) {
  (void)vfs;
  const int result = original->xOpen(original, name, file, flags, out);
  if (result == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB)) {
    methods = *file->pMethods;
    write_file = methods.xWrite;
    methods.xWrite = watch_write;
    file->pMethods = &methods;
  }
  return result;
}
static int watch_delete(sqlite3_vfs *vfs, const char *name, int sync) {
  (void)vfs;
  return original->xDelete(original, name, sync);
}
static int watch_access(sqlite3_vfs *vfs, const char *name, int flags, int *out) {
  (void)vfs;
  return original->xAccess(original, name, flags, out);
}
static int watch_name(sqlite3_vfs *vfs, const char *name, int size, char *out) {
  (void)vfs;
  return original->xFullPathname(original, name, size, out);
}

static void run(sqlite3 *db, const char *sql) {
  if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
    check(false, sqlite3_errmsg(db));
}

/* The only row of the query is a text; that is expected. */
static void check_text(sqlite3 *db, const char *query, const char *expected) {
  sqlite3_stmt *statement;
  check(sqlite3_prepare_v2(db, query, -1, &statement, NULL) == SQLITE_OK &&
            sqlite3_step(statement) == SQLITE_ROW,
        sqlite3_errmsg(db));
  const char *text = (const char *)sqlite3_column_text(statement, 0);
  if (text == NULL || strcmp(text, expected) != 0) {
    fprintf(stderr, "%s: %s\n", query, text == NULL ? "NULL" : text);
    check(false, "what the crash left isn't whole");
  }
  sqlite3_finalize(statement);
}

int main(void) {
  const int directory = given_directory();
  sqlite3 *db;
  first = make_directory(directory, "first");
  second = make_directory(directory, "second");
  copies = make_directory(directory, "copies");
  check(sqlite3_vfs_cloudabi_register(first, "first", 1) == SQLITE_OK &&
            sqlite3_vfs_cloudabi_register(second, "second", 0) == SQLITE_OK &&
            sqlite3_vfs_cloudabi_register(copies, "copies", 0) == SQLITE_OK,
        "sqlite3_vfs_cloudabi_register()");
  original = sqlite3_vfs_find("second");
  watching = *original;
  watching.zName = "watching";
  watching.xOpen = watch_open;
  watching.xDelete = watch_delete;
  watching.xAccess = watch_access;
  watching.xFullPathname = watch_name;
  check(sqlite3_vfs_register(&watching, 0) == SQLITE_OK, "sqlite3_vfs_register()");

  check(sqlite3_open("first.db", &db) == SQLITE_OK, "sqlite3_open()");
  run(db, "ATTACH 'file:second.db?vfs=watching' AS second;"
          "CREATE TABLE main.row(number, text); CREATE TABLE second.row(number, text);"
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)"
          " INSERT INTO second.row SELECT 0, hex(zeroblob(1000)) FROM n;"
          "INSERT INTO main.row VALUES (0, '')");
  writes = 0;
  run(db, "BEGIN; UPDATE main.row SET number = 1; UPDATE second.row SET number = 1; COMMIT");
  check(writes > 10, "too few pages were written: the test is no good");
  check_text(db, "SELECT min(number) || max(number) FROM second.row", "11");
  sqlite3_close(db);

  check(sqlite3_open_v2("second.db", &db, SQLITE_OPEN_READWRITE, "copies") == SQLITE_OK, "copies");
  check_text(db, "SELECT min(number) || max(number) FROM row", "00");
  check_text(db, "PRAGMA integrity_check", "ok");
  sqlite3_close(db);
  return 0;
}
