// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of opening what a configuration names: kinds, access modes and rights.
#include "system_opener.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <thread>

#include "rights.h"
#include "temporary_directory.h"

namespace cloudabi {
namespace {

class Opening : public testing::Test {
 protected:
  // Opens a file below the test's directory; the error's text goes to `error`.
  Descriptor Open(FileSpec spec) {
    spec.path = directory_.path() + "/" + spec.path;
    error.clear();
    try {
      return opener_.OpenFile(spec);
    } catch (const ConfigError &failure) {
      error = failure.what();
      return {};
    }
  }

  static int AccessMode(const Descriptor &descriptor) {
    return fcntl(descriptor.fd, F_GETFL) & (O_ACCMODE | O_APPEND);
  }

  void Touch(const char *name) {
    close(open((directory_.path() + "/" + name).c_str(), O_WRONLY | O_CREAT, 0600));
  }

  TemporaryDirectory directory_;
  SystemOpener opener_{0, -1};
  std::string error;
};

FileSpec File(const char *path, FileMode mode = FileMode::kDefault) {
  FileSpec spec;
  spec.path = path;
  spec.mode = mode;
  return spec;
}

TEST_F(Opening, FilesAreReadByDefault) {
  Touch("f");
  const Descriptor file = Open(File("f"));
  ASSERT_EQ(error, "");
  EXPECT_EQ(file.type, CLOUDABI_FILETYPE_REGULAR_FILE);
  EXPECT_EQ(AccessMode(file), O_RDONLY);
  EXPECT_EQ(file.rights_base, RightsFor(CLOUDABI_FILETYPE_REGULAR_FILE, true, false));
  EXPECT_TRUE(fcntl(file.fd, F_GETFD) & FD_CLOEXEC);
  close(file.fd);
}

TEST_F(Opening, Modes) {
  Touch("f");
  const Descriptor writing = Open(File("f", FileMode::kWrite));
  EXPECT_EQ(AccessMode(writing), O_WRONLY);
  EXPECT_FALSE(writing.rights_base & CLOUDABI_RIGHT_FD_READ);
  const Descriptor both = Open(File("f", FileMode::kReadWrite));
  EXPECT_EQ(AccessMode(both), O_RDWR);
  EXPECT_EQ(both.rights_base, kRightsOfFiles);
  const Descriptor appending = Open(File("f", FileMode::kAppend));
  EXPECT_EQ(AccessMode(appending), O_WRONLY | O_APPEND);
  EXPECT_TRUE(appending.rights_base & CLOUDABI_RIGHT_FD_WRITE);
  EXPECT_FALSE(appending.rights_base &
               (CLOUDABI_RIGHT_FD_STAT_PUT_FLAGS | CLOUDABI_RIGHT_FILE_STAT_FPUT_SIZE |
                CLOUDABI_RIGHT_FD_SEEK | CLOUDABI_RIGHT_FD_READ));
  for (const Descriptor &file : {writing, both, appending})
    close(file.fd);
}

TEST_F(Opening, RightsChooseTheMode) {
  Touch("f");
  FileSpec spec = File("f");
  spec.rights = kPresetRead | kPresetWrite;
  const Descriptor both = Open(spec);
  EXPECT_EQ(AccessMode(both), O_RDWR);
  spec.rights = kPresetAppend;
  const Descriptor appending = Open(spec);
  EXPECT_EQ(AccessMode(appending), O_WRONLY | O_APPEND);
  close(both.fd);
  close(appending.fd);
}

TEST_F(Opening, RightsThatTheModeDoesNotGive) {
  Touch("f");
  const auto refused = [&](FileMode mode, unsigned rights) {
    FileSpec spec = File("f", mode);
    spec.rights = rights;
    const Descriptor file = Open(spec);
    if (file.fd >= 0)
      close(file.fd);
    return error.find("these rights don't go with the mode") != std::string::npos;
  };
  EXPECT_TRUE(refused(FileMode::kDefault, kPresetRead | kPresetAppend));
  EXPECT_NE(error.find("give the file twice"), std::string::npos);
  // They would be written from the beginning.
  EXPECT_TRUE(refused(FileMode::kWrite, kPresetAppend));
  EXPECT_TRUE(refused(FileMode::kReadWrite, kPresetRead | kPresetAppend));
  EXPECT_TRUE(refused(FileMode::kRead, kPresetRead | kPresetWrite));
  EXPECT_TRUE(refused(FileMode::kAppend, kPresetRead));
  EXPECT_FALSE(refused(FileMode::kDefault, kPresetRead | kPresetWrite | kPresetAppend));
  EXPECT_FALSE(refused(FileMode::kAppend, kPresetAppend | kPresetWrite));
  EXPECT_FALSE(refused(FileMode::kRead, kPresetAll));
  EXPECT_FALSE(refused(FileMode::kReadWrite, kPresetRead | kPresetList));
}

TEST_F(Opening, Creating) {
  Open(File("new", FileMode::kWrite));
  EXPECT_NE(error.find("No such file or directory (with `create: true` it would be made)"),
            std::string::npos);
  FileSpec spec = File("new", FileMode::kWrite);
  spec.create = true;
  const Descriptor file = Open(spec);
  EXPECT_EQ(error, "");
  close(file.fd);
  spec = File("other");
  spec.create = true;
  Open(spec);
  EXPECT_NE(error.find("`create` needs the mode w, rw or a"), std::string::npos);
  spec = File("folder/");
  spec.create = true;
  const Descriptor folder = Open(spec);
  EXPECT_EQ(folder.type, CLOUDABI_FILETYPE_DIRECTORY);
  close(folder.fd);
}

TEST_F(Opening, Directories) {
  const Descriptor all = Open(File("."));
  ASSERT_EQ(error, "");
  EXPECT_EQ(all.type, CLOUDABI_FILETYPE_DIRECTORY);
  EXPECT_EQ(all.rights_base, kRightsOfDirectories);
  EXPECT_EQ(all.rights_inheriting, kRightsBelowDirectories);
  EXPECT_FALSE(all.read_only);
  EXPECT_EQ(all.path, directory_.path() + "/.");
  const Descriptor reading = Open(File(".", FileMode::kRead));
  EXPECT_TRUE(reading.read_only);
  EXPECT_FALSE(reading.rights_inheriting & CLOUDABI_RIGHT_FD_WRITE);
  EXPECT_FALSE(reading.rights_base & CLOUDABI_RIGHT_FILE_UNLINK);
  EXPECT_TRUE(reading.rights_base & CLOUDABI_RIGHT_FILE_READDIR);
  FileSpec spec = File(".");
  spec.rights = kPresetRead;
  const Descriptor unlisted = Open(spec);
  EXPECT_TRUE(unlisted.read_only);
  EXPECT_FALSE(unlisted.rights_base & CLOUDABI_RIGHT_FILE_READDIR);
  for (const Descriptor &directory : {all, reading, unlisted})
    close(directory.fd);
  Open(File(".", FileMode::kAppend));
  EXPECT_NE(error.find("is a directory, whose mode is r or rw, not a"), std::string::npos);
  spec.mode = FileMode::kRead;
  spec.rights = kPresetCreate;
  Open(spec);
  EXPECT_NE(error.find("these rights change the directory"), std::string::npos);
}

TEST_F(Opening, InheritedDescriptors) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  const Descriptor reading = opener_.OpenFd(ends[0], Mark());
  EXPECT_EQ(reading.type, CLOUDABI_FILETYPE_FIFO);
  EXPECT_TRUE(reading.rights_base & CLOUDABI_RIGHT_FD_READ);
  EXPECT_FALSE(reading.rights_base & CLOUDABI_RIGHT_FD_WRITE);
  EXPECT_NE(reading.fd, ends[0]);
  EXPECT_THROW(opener_.OpenFd(0, Mark()), ConfigError);           // carries the configuration
  EXPECT_THROW(opener_.OpenFd(-1, Mark()), ConfigError);          // isn't open
  EXPECT_THROW(opener_.OpenFd(reading.fd, Mark()), ConfigError);  // wasn't inherited
  for (int fd : {ends[0], ends[1], reading.fd})
    close(fd);
}

// Somebody puts a directory in a file's place while it is opened: the rights are for both.
TEST_F(Opening, ReplacedMeanwhile) {
  const std::string file = directory_.path() + "/f", folder = directory_.path() + "/d";
  Touch("f");
  ASSERT_EQ(mkdir(folder.c_str(), 0700), 0);
  std::atomic<bool> done = false;
  std::thread other([&] {
    while (!done)
      renameat2(AT_FDCWD, file.c_str(), AT_FDCWD, folder.c_str(), RENAME_EXCHANGE);
  });
  FileSpec spec = File("f");
  spec.rights = kPresetRead;
  for (int i = 0; i < 20000; ++i) {
    const Descriptor opened = Open(spec);
    if (opened.fd < 0)
      continue;
    EXPECT_FALSE((opened.rights_base | opened.rights_inheriting) &
                 (CLOUDABI_RIGHT_FD_WRITE | CLOUDABI_RIGHT_FILE_UNLINK));
    close(opened.fd);
  }
  done = true;
  other.join();
}

// A descriptor for look-ups alone, as one gets of a directory that may be searched and not listed.
TEST_F(Opening, NamesAlone) {
  Touch("f");
  const int folder = open(directory_.path().c_str(), O_PATH | O_DIRECTORY);
  const int file = open((directory_.path() + "/f").c_str(), O_PATH);
  const Descriptor searched = opener_.OpenFd(folder, Mark());
  EXPECT_EQ(searched.rights_base, kRightsOfDirectories & ~kRightsOnDirectoryItself);
  EXPECT_EQ(searched.rights_inheriting, kRightsBelowDirectories);
  const Descriptor named = opener_.OpenFd(file, Mark());
  EXPECT_FALSE(named.rights_base & (CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FD_WRITE));
  EXPECT_TRUE(named.rights_base & CLOUDABI_RIGHT_FILE_STAT_FGET);
  for (int fd : {folder, file, searched.fd, named.fd})
    close(fd);
}

TEST_F(Opening, Sockets) {
  SocketSpec spec;
  spec.address = "127.0.0.1:0";
  const Descriptor tcp = opener_.OpenSocket(spec);
  EXPECT_EQ(tcp.type, CLOUDABI_FILETYPE_SOCKET_STREAM);
  EXPECT_EQ(tcp.rights_base, kRightsOfSockets);
  int listening = 0;
  socklen_t length = sizeof(listening);
  getsockopt(tcp.fd, SOL_SOCKET, SO_ACCEPTCONN, &listening, &length);
  EXPECT_EQ(listening, 1);
  spec.address = directory_.path() + "/socket";
  const Descriptor server = opener_.OpenSocket(spec);
  try {
    opener_.OpenSocket(spec);
    ADD_FAILURE() << "bound twice";
  } catch (const ConfigError &failure) {
    EXPECT_NE(std::string(failure.what()).find("remove it first"), std::string::npos);
  }
  spec.bind = false;
  const Descriptor client = opener_.OpenSocket(spec);
  const int accepted = accept(server.fd, nullptr, nullptr);
  EXPECT_GE(accepted, 0);
  spec.address = directory_.path() + "/nothing";
  EXPECT_THROW(opener_.OpenSocket(spec), ConfigError);
  for (int fd : {tcp.fd, server.fd, client.fd, accepted})
    close(fd);
}

TEST(TemporaryDirectory, RemovesAll) {
  std::string path;
  {
    TemporaryDirectory directory;
    path = directory.path();
    ASSERT_EQ(mkdir((path + "/a").c_str(), 0700), 0);
    close(open((path + "/a/b").c_str(), O_WRONLY | O_CREAT, 0600));
    ASSERT_EQ(symlink("/", (path + "/link").c_str()), 0);
    ASSERT_EQ(chmod((path + "/a").c_str(), 0), 0);
  }
  struct stat status;
  EXPECT_NE(stat(path.c_str(), &status), 0);
  EXPECT_EQ(stat("/", &status), 0);
}

}  // namespace
}  // namespace cloudabi
