// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "syscall_test.h"

using namespace syscall_test;

namespace {

cloudabi_errno_t try_open(cloudabi_lookup_t where, const char *path, cloudabi_oflags_t oflags = 0,
                          cloudabi_rights_t rights = CLOUDABI_RIGHT_FD_READ) {
  cloudabi_fd_t fd;
  cloudabi_errno_t error = open(where, path, oflags, rights, &fd);
  if (error == 0)
    close(fd);
  return error;
}

constexpr cloudabi_rights_t kAttributes = CLOUDABI_RIGHT_FILE_STAT_FGET;

// What a file that was opened for its attributes can do, and can't, here and where it is sent to.
void expect_attributes_alone(cloudabi_fd_t dir, cloudabi_oflags_t oflags) {
  cloudabi_fd_t fd, copy;
  ASSERT_EQ(0, open(nofollow(dir), "file", oflags, kAttributes, &fd, CLOUDABI_FDFLAG_NONBLOCK));
  cloudabi_fdstat_t stat = stat_of(fd);
  EXPECT_EQ(CLOUDABI_FILETYPE_REGULAR_FILE, stat.fs_filetype);
  EXPECT_EQ(0, stat.fs_flags);
  EXPECT_EQ(kAttributes, stat.fs_rights_base);
  cloudabi_filestat_t attributes;
  EXPECT_EQ(0, cloudabi_sys_file_stat_fget(fd, &attributes));
  EXPECT_EQ(6u, attributes.st_size);
  ASSERT_EQ(0, cloudabi_sys_fd_dup(fd, &copy));
  EXPECT_EQ(0, cloudabi_sys_file_stat_fget(copy, &attributes));
  close(copy);
  cloudabi_subscription_t in = on_descriptor(CLOUDABI_EVENTTYPE_FD_READ, fd);
  cloudabi_event_t out;
  size_t count = 0;
  ASSERT_EQ(0, cloudabi_sys_poll(&in, &out, 1, &count));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, out.error);

  // To oneself, over a socket.
  Pair ends = pair(CLOUDABI_FILETYPE_SOCKET_STREAM);
  char byte = 'x';
  cloudabi_ciovec_t sent = {&byte, 1};
  cloudabi_send_in_t send = {&sent, 1, &fd, 1, 0};
  cloudabi_send_out_t send_out;
  ASSERT_EQ(0, cloudabi_sys_sock_send(ends.first, &send, &send_out));
  cloudabi_iovec_t received = {&byte, 1};
  cloudabi_recv_in_t receive = {&received, 1, &copy, 1, 0};
  cloudabi_recv_out_t receive_out = {};
  ASSERT_EQ(0, cloudabi_sys_sock_recv(ends.second, &receive, &receive_out));
  ASSERT_EQ(1u, receive_out.ro_fdslen);
  EXPECT_EQ(kAttributes, stat_of(copy).fs_rights_base);
  EXPECT_EQ(0, cloudabi_sys_file_stat_fget(copy, &attributes));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, read(copy, &byte, 1, &count));
  close(copy);
  close(fd);
  close(ends.first);
  close(ends.second);
}

}  // namespace

TEST(syscalls, file_open_flags) {
  cloudabi_fd_t dir = directory();
  EXPECT_EQ(CLOUDABI_ENOENT, try_open(nofollow(dir), "file"));
  EXPECT_EQ(0, try_open(nofollow(dir), "file", CLOUDABI_O_CREAT | CLOUDABI_O_EXCL, kReadWrite));
  EXPECT_EQ(CLOUDABI_EEXIST,
            try_open(nofollow(dir), "file", CLOUDABI_O_CREAT | CLOUDABI_O_EXCL, kReadWrite));
  EXPECT_EQ(CLOUDABI_ENOTDIR, try_open(nofollow(dir), "file", CLOUDABI_O_DIRECTORY));
  EXPECT_EQ(CLOUDABI_EINVAL, try_open(nofollow(dir), "file", 0x40));
  EXPECT_EQ(CLOUDABI_EINVAL,
            try_open(nofollow(dir), "file", CLOUDABI_O_DIRECTORY | CLOUDABI_O_CREAT));
  cloudabi_fd_t fd;
  ASSERT_EQ(0, open(nofollow(dir), "file", 0, kReadWrite, &fd));
  put(fd, "0123");
  close(fd);
  ASSERT_EQ(0, open(nofollow(dir), "file", CLOUDABI_O_TRUNC, kReadWrite, &fd));
  cloudabi_filestat_t stat;
  EXPECT_EQ(0, cloudabi_sys_file_stat_fget(fd, &stat));
  EXPECT_EQ(0u, stat.st_size);
  close(fd);
}

// Rights that mean nothing for the kind are left out.
TEST(syscalls, file_open_rights) {
  cloudabi_fd_t dir = directory(), fd;
  close(create(dir, "file"));
  make_directory(dir, "sub");
  ASSERT_EQ(0, open(nofollow(dir), "file", 0, kAll, &fd));
  cloudabi_fdstat_t stat = stat_of(fd);
  EXPECT_EQ(CLOUDABI_FILETYPE_REGULAR_FILE, stat.fs_filetype);
  EXPECT_NE(0u, stat.fs_rights_base & CLOUDABI_RIGHT_FD_WRITE);
  EXPECT_EQ(0u, stat.fs_rights_base & CLOUDABI_RIGHT_FILE_OPEN);
  EXPECT_EQ(0u, stat.fs_rights_inheriting);
  close(fd);
  ASSERT_EQ(0, open(nofollow(dir), "sub", CLOUDABI_O_DIRECTORY, kAll, &fd));
  stat = stat_of(fd);
  EXPECT_EQ(CLOUDABI_FILETYPE_DIRECTORY, stat.fs_filetype);
  EXPECT_EQ(0u, stat.fs_rights_base & CLOUDABI_RIGHT_FD_WRITE);
  EXPECT_NE(0u, stat.fs_rights_base & CLOUDABI_RIGHT_FILE_OPEN);
  EXPECT_NE(0u, stat.fs_rights_inheriting & CLOUDABI_RIGHT_FD_WRITE);
  close(fd);
  EXPECT_EQ(CLOUDABI_EISDIR, try_open(nofollow(dir), "sub", 0, CLOUDABI_RIGHT_FD_WRITE));
  // Opened without the right to list it, a directory still leads to what is in it.
  ASSERT_EQ(0, open(nofollow(dir), "sub", CLOUDABI_O_DIRECTORY,
                    CLOUDABI_RIGHT_FILE_OPEN | CLOUDABI_RIGHT_FILE_CREATE_FILE, &fd));
  close(create(fd, "inner"));
  char buffer[100];
  size_t used;
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, cloudabi_sys_file_readdir(fd, buffer, 100, 0, &used));
  close(fd);
}

TEST(syscalls, file_open_beneath) {
  cloudabi_fd_t dir = directory(), sub;
  close(create(dir, "outside"));
  make_directory(dir, "sub");
  make_directory(dir, "sub/deep");
  ASSERT_EQ(0, open(nofollow(dir), "sub", CLOUDABI_O_DIRECTORY, kAll, &sub));
  close(create(sub, "inside"));
  make_symlink("inside", sub, "good");
  make_symlink("../outside", sub, "up");
  make_symlink("/etc/passwd", sub, "absolute");
  make_symlink("deep/../inside", sub, "round");
  make_symlink("loop", sub, "loop");
  make_symlink("..", sub, "parent");

  EXPECT_EQ(0, try_open(nofollow(sub), "inside"));
  EXPECT_EQ(0, try_open(nofollow(sub), "./deep/.././inside"));
  EXPECT_EQ(0, try_open(nofollow(sub), "deep//../inside"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(nofollow(sub), "../outside"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(nofollow(sub), ".."));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(nofollow(sub), "deep/../../outside"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(nofollow(sub), "/etc/passwd"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(nofollow(sub), "parent/outside"));
  EXPECT_EQ(CLOUDABI_ELOOP, try_open(nofollow(sub), "good"));
  EXPECT_EQ(0, try_open(follow(sub), "good"));
  EXPECT_EQ(0, try_open(follow(sub), "round"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(follow(sub), "up"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(follow(sub), "absolute"));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(follow(sub), "parent"));
  EXPECT_EQ(CLOUDABI_ELOOP, try_open(follow(sub), "loop"));
  EXPECT_EQ(CLOUDABI_ENOENT, try_open(follow(sub), ""));
  EXPECT_EQ(CLOUDABI_ENOTDIR, try_open(follow(sub), "inside/"));
  EXPECT_EQ(0, try_open(follow(sub), "deep/", CLOUDABI_O_DIRECTORY));
  EXPECT_EQ(0, try_open(follow(sub), ".", CLOUDABI_O_DIRECTORY));
  close(sub);
}

// Only a directory that may be searched has a `..`, and only a directory a slash at its end.
TEST(syscalls, file_open_not_through_files) {
  cloudabi_fd_t dir = directory();
  close(create(dir, "file"));
  close(create(dir, "other"));
  make_directory(dir, "sub");
  make_symlink("file", dir, "link");
  make_symlink("file/../other", dir, "through");
  make_symlink("sub", dir, "sublink");
  make_symlink("sublink", dir, "twice");
  const char *const paths[] = {"file/../other", "file/./../other", "file/..",
                               "file/.",        "link/../other",   "link/",
                               "link/.",        "sub/../link/",    "sub/../file/../file"};
  for (const char *path : paths)
    EXPECT_EQ(CLOUDABI_ENOTDIR, try_open(nofollow(dir), path));
  EXPECT_EQ(CLOUDABI_ENOTDIR, try_open(follow(dir), "through"));
  EXPECT_EQ(0, try_open(nofollow(dir), "twice/", CLOUDABI_O_DIRECTORY));
  EXPECT_EQ(0, try_open(nofollow(dir), "twice/../other"));
  EXPECT_EQ(0, try_open(nofollow(dir), "sub/../other"));
  EXPECT_EQ(CLOUDABI_EISDIR, try_open(nofollow(dir), "file/", CLOUDABI_O_CREAT));
  EXPECT_EQ(CLOUDABI_EISDIR, try_open(nofollow(dir), "new/", CLOUDABI_O_CREAT));
  EXPECT_EQ(CLOUDABI_EISDIR, try_open(nofollow(dir), "sub/", CLOUDABI_O_CREAT));
  EXPECT_EQ(CLOUDABI_EISDIR, try_open(nofollow(dir), "sub/.", CLOUDABI_O_CREAT));
}

// A path and the links on it have a limit of 4095 bytes each, not together.
TEST(syscalls, file_open_long_paths_and_links) {
  cloudabi_fd_t dir = directory();
  close(create(dir, "file"));
  static char content[4096], path[4096];
  for (size_t i = 0; i < 3000; i += 2)
    memcpy(content + i, "./", 3);
  strlcat(content, "file", sizeof(content));
  make_symlink(content, dir, "link");
  memcpy(path, content, 3000);
  strlcat(path, "link", sizeof(path));
  EXPECT_EQ(0, try_open(follow(dir), path));
  strlcat(path, "/", sizeof(path));
  EXPECT_EQ(CLOUDABI_ENOTDIR, try_open(follow(dir), path));
}

TEST(syscalls, file_open_deep) {
  cloudabi_fd_t dir = directory();
  char path[400] = "d";
  make_directory(dir, path);
  for (int i = 1; i < 150; ++i) {
    strlcat(path, "/d", sizeof(path));
    make_directory(dir, path);
  }
  EXPECT_EQ(0, try_open(nofollow(dir), path, CLOUDABI_O_DIRECTORY));
  strlcat(path, "/../d/..", sizeof(path));
  EXPECT_EQ(0, try_open(nofollow(dir), path, CLOUDABI_O_DIRECTORY));
}

TEST(syscalls, file_open_create_through_link) {
  cloudabi_fd_t dir = directory(), sub;
  make_directory(dir, "sub");
  ASSERT_EQ(0, open(nofollow(dir), "sub", CLOUDABI_O_DIRECTORY, kAll, &sub));
  make_symlink("../escaped", sub, "dangling");
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(follow(sub), "dangling", CLOUDABI_O_CREAT, kReadWrite));
  EXPECT_EQ(CLOUDABI_ENOENT, try_open(nofollow(dir), "escaped"));
  close(sub);
}

// Where nothing may be read, what is opened for its attributes can't be read by whoever receives it
// either, and does all that its rights say.
TEST(syscalls, file_open_attributes) {
  cloudabi_fd_t dir = directory(), all, sub, fd;
  make_directory(dir, "sub");
  ASSERT_EQ(0, open(nofollow(dir), "sub", CLOUDABI_O_DIRECTORY, kAll, &all));
  cloudabi_fd_t file = create(all, "file");
  put(file, "secret");
  close(file);
  make_directory(all, "inner");
  close(create(all, "inner/file"));
  make_symlink("file", all, "link");
  close(all);
  cloudabi_fdstat_t wanted = {};
  wanted.fs_rights_base = CLOUDABI_RIGHT_FILE_OPEN | CLOUDABI_RIGHT_FILE_CREATE_FILE;
  wanted.fs_rights_inheriting = kAttributes | CLOUDABI_RIGHT_FILE_OPEN;
  ASSERT_EQ(0,
            cloudabi_sys_file_open(nofollow(dir), "sub", 3, CLOUDABI_O_DIRECTORY, &wanted, &sub));

  const cloudabi_oflags_t existing[] = {0, CLOUDABI_O_CREAT};
  for (const cloudabi_oflags_t oflags : existing)
    expect_attributes_alone(sub, oflags);

  // A file that is created, or that might have been, is no more readable than others.
  constexpr cloudabi_oflags_t kNew = CLOUDABI_O_CREAT | CLOUDABI_O_EXCL;
  EXPECT_EQ(0, try_open(nofollow(sub), "new", kNew, kAttributes));
  EXPECT_EQ(CLOUDABI_EEXIST, try_open(nofollow(sub), "new", kNew, kAttributes));
  EXPECT_EQ(CLOUDABI_ELOOP, try_open(nofollow(sub), "link", CLOUDABI_O_CREAT, kAttributes));

  // Links and directories are what they are elsewhere.
  EXPECT_EQ(CLOUDABI_ELOOP, try_open(nofollow(sub), "link", 0, kAttributes));
  EXPECT_EQ(CLOUDABI_ENOENT, try_open(nofollow(sub), "none", 0, kAttributes));
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, try_open(nofollow(sub), "../sub/file", 0, kAttributes));
  ASSERT_EQ(0, open(follow(sub), "link", 0, kAttributes, &fd));
  EXPECT_EQ(CLOUDABI_FILETYPE_REGULAR_FILE, stat_of(fd).fs_filetype);
  close(fd);
  const cloudabi_oflags_t ways[] = {0, CLOUDABI_O_DIRECTORY};
  for (const cloudabi_oflags_t oflags : ways) {
    ASSERT_EQ(0, open(nofollow(sub), "inner", oflags, kAttributes | CLOUDABI_RIGHT_FILE_OPEN, &fd));
    EXPECT_EQ(CLOUDABI_FILETYPE_DIRECTORY, stat_of(fd).fs_filetype);
    EXPECT_EQ(0, try_open(nofollow(fd), "file", 0, kAttributes));
    cloudabi_filestat_t attributes;
    EXPECT_EQ(0, cloudabi_sys_file_stat_fget(fd, &attributes));
    close(fd);
  }
  close(sub);
}
