// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Keeps an object of Boost.JSON in a database of LevelDB, in the directory that the program is
// given, and reads it again.
#include <leveldb/db.h>
#include <leveldb/env.h>
#include <stdio.h>

#include <boost/json.hpp>
#include <memory>
#include <string>

#include "given.h"

int main() {
  leveldb::Options options;
  options.env = leveldb::Env::DefaultWithDirectory(Given("tmpdir"));
  options.create_if_missing = true;
  leveldb::DB *opened = nullptr;
  if (!leveldb::DB::Open(options, "objects", &opened).ok())
    return 1;
  const std::unique_ptr<leveldb::DB> objects(opened);
  const boost::json::object day{{"weather", "rain"}, {"degrees", 11.5}};
  std::string text;
  if (!objects->Put(leveldb::WriteOptions(), "today", boost::json::serialize(day)).ok() ||
      !objects->Get(leveldb::ReadOptions(), "today", &text).ok())
    return 2;
  boost::json::error_code error;
  const boost::json::value read = boost::json::parse(text, error);
  if (error || read != day)
    return 3;
  dprintf(Given("stdout"), "today: %s, %.1f degrees\n", read.at("weather").as_string().c_str(),
          read.at("degrees").as_double());
  return 0;
}
