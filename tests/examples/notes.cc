// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Keeps a note in a database, in the directory that the program is given, and reads it again.
#include <leveldb/db.h>
#include <leveldb/env.h>
#include <program.h>
#include <stdio.h>

#include <argdata.hpp>
#include <memory>
#include <string>
#include <string_view>

// The descriptor with this name among those that the program was started with.
static int Given(std::string_view name) {
  const void *data;
  size_t size;
  program_get_raw_argdata(&data, &size);
  auto *configuration = argdata_from_buffer(
      data, size, [](void *, size_t fd) { return static_cast<int>(fd); }, nullptr);
  for (auto [key, value] : configuration->as_map())
    if (key->get_str() == name)
      return value->as_fd();
  return -1;
}

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
