// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Included at the start of each file of the suite: what ambient.h gives, and folders by name.
#ifndef PROTOBUF_SUITE_H
#define PROTOBUF_SUITE_H

#include "../ambient/ambient.h"

#include <dirent.h>
#include <errno.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <ostream>

#define opendir(name) opendirat(ambient_directory(), name)
#define rmdir(name) ambient_remove(name)
// There is no current directory, and no test of these changes it.
#define chdir(name) (static_cast<void>(name), errno = ENOSYS, -1)
// TEST_TMPDIR in the environment takes its place.
#define L_tmpnam 1
#define tmpnam(buffer) (static_cast<void>(buffer), "")
// Sockets have no time limits: the one test that sets one is left out, see suite.sh.
#define setsockopt(...) (errno = ENOPROTOOPT, -1)

namespace std {
// As one test wants it: a stream to a file that hasn't been opened.
struct suite_ofstream : ostream {
  suite_ofstream() : ostream(nullptr) {}
};
}  // namespace std
#define ofstream suite_ofstream

#ifdef SUITE_SOURCE_TREE
#include <google/protobuf/compiler/importer.h>
namespace google {
namespace protobuf {
namespace compiler {

// Paths on disk are those of the tests' files.
struct SuiteSourceTree : DiskSourceTree {
  SuiteSourceTree() : DiskSourceTree(ambient_directory()) {}
};

}  // namespace compiler
}  // namespace protobuf
}  // namespace google
#define DiskSourceTree SuiteSourceTree
#endif

#endif
