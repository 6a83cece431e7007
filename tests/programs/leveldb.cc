// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A database in a directory that the program is given: fills it, closes it, opens it again and
// counts.
#include <argdata.hpp>
#include <leveldb/db.h>
#include <leveldb/env.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>

#include <memory>
#include <string>

namespace {

constexpr int kEntries = 10000;

std::unique_ptr<leveldb::DB> Open(leveldb::Env *env, int output) {
  leveldb::Options options;
  options.env = env;
  options.create_if_missing = true;
  options.write_buffer_size = 64 * 1024;  // so small that files are merged
  leveldb::DB *database = nullptr;
  const leveldb::Status status = leveldb::DB::Open(options, ".", &database);
  if (!status.ok()) {
    dprintf(output, "%s\n", status.ToString().c_str());
    exit(1);
  }
  return std::unique_ptr<leveldb::DB>(database);
}

std::string Key(int number) { return "key" + std::to_string(number * 7919 % kEntries); }

}  // namespace

void program_main(const argdata_t *ad) {
  int directory = -1, output = -1;
  for (auto [key, value] : ad->as_map()) {
    if (key->get_str() == "database")
      directory = value->as_fd();
    if (key->get_str() == "output")
      output = value->as_fd();
  }
  leveldb::Env *env = leveldb::Env::DefaultWithDirectory(directory);
  {
    auto database = Open(env, output);
    for (int i = 0; i < kEntries; ++i)
      if (!database->Put(leveldb::WriteOptions(), Key(i), std::string(100, 'v')).ok())
        exit(2);
  }
  auto database = Open(env, output);
  std::unique_ptr<leveldb::Iterator> it(database->NewIterator(leveldb::ReadOptions()));
  int count = 0;
  for (it->SeekToFirst(); it->Valid(); it->Next())
    ++count;
  dprintf(output, "%d entries\n", count);
  it.reset();
  database.reset();
  exit(0);
}
