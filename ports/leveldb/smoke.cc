// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes to a database in the directory that the program is given, opens it again, and reads. While
// it is open, it can't be opened by another name or through another environment.
#include <leveldb/db.h>
#include <leveldb/env.h>
#include <program.h>

#include <argdata.hpp>
#include <memory>
#include <string>

static int Directory() {
  const void *data;
  size_t size;
  program_get_raw_argdata(&data, &size);
  auto *configuration = argdata_from_buffer(
      data, size, [](void *, size_t fd) { return static_cast<int>(fd); }, nullptr);
  for (auto [key, value] : configuration->as_map())
    if (key->get_str() == "tmpdir")
      return value->as_fd();
  return -1;
}

static bool Refused(leveldb::Env *env, const char *name) {
  leveldb::Options options;
  options.env = env;
  leveldb::DB *opened = nullptr;
  const leveldb::Status status = leveldb::DB::Open(options, name, &opened);
  delete opened;
  return status.IsIOError();
}

int main() {
  leveldb::Env *const env = leveldb::Env::DefaultWithDirectory(Directory());
  leveldb::Env *const other = leveldb::Env::DefaultWithDirectory(Directory());
  leveldb::Options options;
  options.env = env;
  options.create_if_missing = true;
  for (int round = 0; round < 2; ++round) {
    leveldb::DB *opened = nullptr;
    if (!leveldb::DB::Open(options, "db", &opened).ok())
      return 1;
    const std::unique_ptr<leveldb::DB> database(opened);
    std::string value;
    if (round == 0 && !database->Put(leveldb::WriteOptions(), "key", "value").ok())
      return 2;
    if (!database->Get(leveldb::ReadOptions(), "key", &value).ok() || value != "value")
      return 3;
    if (!Refused(env, "db") || !Refused(env, "./db") || !Refused(other, "db"))
      return 4;
  }
  return 0;
}
