// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Keeps a note in a database, in the directory that the program is given, and reads it again.
#include <leveldb/db.h>
#include <leveldb/env.h>
#include <stdio.h>

#include <memory>
#include <string>

#include "given.h"

int main() {
  leveldb::Options options;
  options.env = leveldb::Env::DefaultWithDirectory(Given("tmpdir"));
  options.create_if_missing = true;
  leveldb::DB *opened = nullptr;
  if (!leveldb::DB::Open(options, "notes", &opened).ok())
    return 1;
  const std::unique_ptr<leveldb::DB> notes(opened);
  std::string note;
  if (!notes->Put(leveldb::WriteOptions(), "today", "rain").ok() ||
      !notes->Get(leveldb::ReadOptions(), "today", &note).ok())
    return 2;
  dprintf(Given("stdout"), "today: %s\n", note.c_str());
  return 0;
}
