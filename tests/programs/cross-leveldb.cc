// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A database that programs of several targets share, one after the other. With `write`, adds the
// entries of that name; then checks those of all `names`, and prints how many there are.
#include <argdata.hpp>
#include <leveldb/db.h>
#include <leveldb/env.h>
#include <leveldb/filter_policy.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>

#include <memory>
#include <string>
#include <vector>

namespace {

constexpr int kEntries = 2000;

// Whose entries they are, then numbers that aren't in the order of their making.
std::string Key(const std::string &name, int number) {
  return name + "/" + std::to_string(number * 7919 % kEntries);
}

// Long ones and short ones, some that compress and some that don't.
std::string Value(const std::string &name, int number) {
  std::string value = name;
  uint32_t state = static_cast<uint32_t>(number) * 2654435761u;
  const int size = number % 7 * 40;
  for (int i = 0; i < size; ++i) {
    state = state * 1664525u + 1013904223u;
    value += number % 2 == 0 ? static_cast<char>(state >> 24) : static_cast<char>('a' + i % 3);
  }
  return value;
}

}  // namespace

void program_main(const argdata_t *ad) {
  int directory = -1, output = -1;
  std::string writes;
  std::vector<std::string> names;
  for (auto [key, value] : ad->as_map()) {
    if (key->get_str() == "database")
      directory = value->as_fd();
    if (key->get_str() == "output")
      output = value->as_fd();
    if (key->get_str() == "write")
      writes = value->as_str();
    if (key->get_str() == "names")
      for (const argdata_t *name : value->as_seq())
        names.emplace_back(name->as_str());
  }
  std::unique_ptr<const leveldb::FilterPolicy> filter(leveldb::NewBloomFilterPolicy(10));
  leveldb::Options options;
  options.env = leveldb::Env::DefaultWithDirectory(directory);
  options.create_if_missing = true;
  options.paranoid_checks = true;
  options.filter_policy = filter.get();
  options.write_buffer_size = 64 * 1024;  // so small that files are merged
  leveldb::DB *opened = nullptr;
  const leveldb::Status status = leveldb::DB::Open(options, ".", &opened);
  if (!status.ok()) {
    dprintf(output, "%s\n", status.ToString().c_str());
    exit(1);
  }
  std::unique_ptr<leveldb::DB> database(opened);
  for (int i = 0; !writes.empty() && i < kEntries; ++i)
    if (!database->Put(leveldb::WriteOptions(), Key(writes, i), Value(writes, i)).ok())
      exit(2);
  for (const std::string &name : names)
    for (int i = 0; i < kEntries; ++i) {
      std::string value;
      leveldb::ReadOptions checked;
      checked.verify_checksums = true;
      if (!database->Get(checked, Key(name, i), &value).ok() || value != Value(name, i)) {
        dprintf(output, "%s isn't what was written\n", Key(name, i).c_str());
        exit(3);
      }
    }
  std::unique_ptr<leveldb::Iterator> it(database->NewIterator(leveldb::ReadOptions()));
  int count = 0;
  for (it->SeekToFirst(); it->Valid(); it->Next())
    ++count;
  dprintf(output, "%d entries\n", count);
  it.reset();
  database.reset();
  exit(0);
}
