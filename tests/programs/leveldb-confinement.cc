// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tries to reach, through LevelDB's environment, what lies outside of the directory that the
// program is given, and says for each try what came of it.
#include <argdata.hpp>
#include <leveldb/db.h>
#include <leveldb/env.h>
#include <program.h>
#include <stdio.h>
#include <stdlib.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace {

leveldb::Status Open(leveldb::Env *env, const std::string &name) {
  leveldb::Options options;
  options.env = env;
  options.create_if_missing = true;
  leveldb::DB *database = nullptr;
  const leveldb::Status status = leveldb::DB::Open(options, name, &database);
  std::unique_ptr<leveldb::DB> owner(database);
  return status.ok() ? owner->Put(leveldb::WriteOptions(), "key", "value") : status;
}

// One call that fails is enough for a database; here each of the environment's is made alone.
struct Call {
  const char *name;
  std::function<leveldb::Status(leveldb::Env *, const std::string &)> make;
};

template <typename File> leveldb::Status Keep(leveldb::Status status, File *file) {
  delete file;
  return status;
}

const std::vector<Call> kCalls = {
    {"NewSequentialFile",
     [](leveldb::Env *env, const std::string &name) {
       leveldb::SequentialFile *file = nullptr;
       leveldb::Status status = env->NewSequentialFile(name, &file);
       return Keep(status, file);
     }},
    {"NewRandomAccessFile",
     [](leveldb::Env *env, const std::string &name) {
       leveldb::RandomAccessFile *file = nullptr;
       leveldb::Status status = env->NewRandomAccessFile(name, &file);
       return Keep(status, file);
     }},
    {"NewWritableFile",
     [](leveldb::Env *env, const std::string &name) {
       leveldb::WritableFile *file = nullptr;
       leveldb::Status status = env->NewWritableFile(name, &file);
       return Keep(status, file);
     }},
    {"NewAppendableFile",
     [](leveldb::Env *env, const std::string &name) {
       leveldb::WritableFile *file = nullptr;
       leveldb::Status status = env->NewAppendableFile(name, &file);
       return Keep(status, file);
     }},
    {"NewLogger",
     [](leveldb::Env *env, const std::string &name) {
       leveldb::Logger *file = nullptr;
       leveldb::Status status = env->NewLogger(name, &file);
       return Keep(status, file);
     }},
    {"LockFile",
     [](leveldb::Env *env, const std::string &name) {
       leveldb::FileLock *lock = nullptr;
       return env->LockFile(name, &lock);
     }},
    {"GetFileSize",
     [](leveldb::Env *env, const std::string &name) {
       uint64_t size;
       return env->GetFileSize(name, &size);
     }},
    {"GetChildren",
     [](leveldb::Env *env, const std::string &name) {
       std::vector<std::string> children;
       return env->GetChildren(name, &children);
     }},
    {"CreateDir",
     [](leveldb::Env *env, const std::string &name) { return env->CreateDir(name + "/new"); }},
    {"RemoveFile",
     [](leveldb::Env *env, const std::string &name) { return env->RemoveFile(name + "/secret"); }},
    {"RemoveDir",
     [](leveldb::Env *env, const std::string &name) { return env->RemoveDir(name + "/empty"); }},
    {"RenameFile to",
     [](leveldb::Env *env, const std::string &name) {
       return env->RenameFile("mine", name + "/yours");
     }},
    {"RenameFile from",
     [](leveldb::Env *env, const std::string &name) {
       return env->RenameFile(name + "/secret", "mine");
     }},
    {"FileExists",
     [](leveldb::Env *env, const std::string &name) {
       return env->FileExists(name) ? leveldb::Status::OK()
                                    : leveldb::Status::IOError(name, "Capabilities insufficient");
     }},
};

}  // namespace

void program_main(const argdata_t *ad) {
  int directory = -1, output = -1;
  std::vector<std::string> names;
  for (auto [key, value] : ad->as_map()) {
    if (key->get_str() == "database")
      directory = value->as_fd();
    if (key->get_str() == "output")
      output = value->as_fd();
    if (key->get_str() == "names")
      for (auto name : value->as_seq())
        names.emplace_back(name->as_str());
  }
  leveldb::Env *env = leveldb::Env::DefaultWithDirectory(directory);
  for (const std::string &name : names) {
    dprintf(output, "%s: DB::Open: %s\n", name.c_str(), Open(env, name).ToString().c_str());
    for (const Call &call : kCalls)
      dprintf(output, "%s: %s: %s\n", name.c_str(), call.name,
              call.make(env, name).ToString().c_str());
  }
  exit(0);
}
