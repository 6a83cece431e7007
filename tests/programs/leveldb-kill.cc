// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes to a database for as long as it lives, each write synchronous, and acknowledges each with
// its number in a line of output. Before that it checks that all that was acknowledged earlier is
// there. tests/run/leveldb-kill.sh ends it at random moments.
#include <argdata.hpp>
#include <leveldb/db.h>
#include <leveldb/env.h>
#include <program.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <memory>
#include <string>

namespace {

// Few keys, so that most writes replace something and files get merged.
constexpr int64_t kKeys = 500;

std::string Key(int64_t number) { return "key" + std::to_string(number % kKeys); }

// Begins with the number, and is of some length that depends on it.
std::string Value(int64_t number) {
  const std::string text = std::to_string(number);
  return text + ':' + std::string(number * 7919 % 3000, static_cast<char>('a' + number % 26));
}

[[noreturn]] void Fail(int output, const char *what, const std::string &why) {
  dprintf(output, "failed: %s: %s\n", what, why.c_str());
  exit(1);
}

// For each key, the newest value that was acknowledged has to be there. The write after the last
// acknowledged one may have been done too.
void Check(leveldb::DB *database, int64_t acknowledged, int output) {
  for (int64_t number = acknowledged; number > 0 && number > acknowledged - kKeys; --number) {
    std::string value;
    const leveldb::Status status = database->Get(leveldb::ReadOptions(), Key(number), &value);
    if (status.ok() && value == Value(number))
      continue;
    const int64_t next = acknowledged + 1;
    if (status.ok() && next % kKeys == number % kKeys && value == Value(next))
      continue;
    Fail(output, "lost", std::to_string(number) + ", " + status.ToString());
  }
}

}  // namespace

void program_main(const argdata_t *ad) {
  int directory = -1, output = -1;
  int64_t acknowledged = 0;
  bool write = true;
  for (auto [key, value] : ad->as_map()) {
    if (key->get_str() == "database")
      directory = value->as_fd();
    if (key->get_str() == "output")
      output = value->as_fd();
    if (key->get_str() == "acknowledged")
      acknowledged = value->as_int<int64_t>();
    if (key->get_str() == "write")
      write = value->as_bool();
  }
  leveldb::Options options;
  options.env = leveldb::Env::DefaultWithDirectory(directory);
  options.create_if_missing = true;
  options.paranoid_checks = true;
  options.write_buffer_size = 64 * 1024;
  leveldb::DB *opened = nullptr;
  const leveldb::Status status = leveldb::DB::Open(options, ".", &opened);
  if (!status.ok())
    Fail(output, "open", status.ToString());
  std::unique_ptr<leveldb::DB> database(opened);
  Check(database.get(), acknowledged, output);
  dprintf(output, "open\n");

  leveldb::WriteOptions synchronous;
  synchronous.sync = true;
  while (write) {
    const int64_t number = acknowledged + 1;
    const leveldb::Status status = database->Put(synchronous, Key(number), Value(number));
    if (!status.ok())
      Fail(output, "put", status.ToString());
    acknowledged = number;
    dprintf(output, "%lld\n", static_cast<long long>(acknowledged));
  }
  database.reset();
  exit(0);
}
