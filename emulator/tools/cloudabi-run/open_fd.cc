// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The tags !fd and !executable: descriptors that exist already.
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "rights.h"
#include "system_opener.h"

namespace cloudabi {
namespace {

cloudabi_filetype_t SocketKind(int fd) {
  int type = 0;
  socklen_t length = sizeof(type);
  getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length);
  if (type == SOCK_STREAM)
    return CLOUDABI_FILETYPE_SOCKET_STREAM;
  return type == SOCK_DGRAM ? CLOUDABI_FILETYPE_SOCKET_DGRAM : CLOUDABI_FILETYPE_UNKNOWN;
}

cloudabi_filetype_t KindOf(int fd, const struct stat &status) {
  switch (status.st_mode & S_IFMT) {
  case S_IFDIR:
    return CLOUDABI_FILETYPE_DIRECTORY;
  case S_IFCHR:
    return CLOUDABI_FILETYPE_CHARACTER_DEVICE;
  case S_IFBLK:
    return CLOUDABI_FILETYPE_BLOCK_DEVICE;
  case S_IFIFO:
    return CLOUDABI_FILETYPE_FIFO;
  case S_IFSOCK:
    return SocketKind(fd);
  case S_IFREG:
    return CLOUDABI_FILETYPE_REGULAR_FILE;
  default:
    return CLOUDABI_FILETYPE_UNKNOWN;
  }
}

}  // namespace

void Describe(Descriptor &descriptor, Mark mark) {
  struct stat status;
  const int flags = fcntl(descriptor.fd, F_GETFL);
  if (flags < 0 || fstat(descriptor.fd, &status) != 0)
    throw ConfigError(mark, strerror(errno));
  descriptor.type = KindOf(descriptor.fd, status);
  if (descriptor.type == CLOUDABI_FILETYPE_UNKNOWN)
    throw ConfigError(mark, "this kind of descriptor doesn't exist in CloudABI: there are files, "
                            "directories, pipes, devices, and stream and datagram sockets");
  // Such a descriptor names something, and is open for nothing else.
  const bool name = (flags & O_PATH) != 0;
  const int access_mode = flags & O_ACCMODE;
  descriptor.rights_base = RightsFor(descriptor.type, !name && access_mode != O_WRONLY,
                                     !name && access_mode != O_RDONLY);
  if (descriptor.type == CLOUDABI_FILETYPE_DIRECTORY) {
    descriptor.rights_inheriting = kRightsBelowDirectories;
    if (name)
      descriptor.rights_base &= ~kRightsOnDirectoryItself;
  }
}

Descriptor SystemOpener::OpenFd(int number, Mark mark) {
  if (number == config_fd_)
    throw ConfigError(mark, "descriptor " + std::to_string(number) +
                                (number == 0 ? " (stdin)" : "") +
                                " carries this configuration: to give it to the program, have the "
                                "configuration read from a file with --config FILE");
  // What is close-on-exec can't have been inherited: it is one of our own.
  const int flags = fcntl(number, F_GETFD);
  if (flags < 0 || (flags & FD_CLOEXEC) != 0)
    throw ConfigError(mark, "descriptor " + std::to_string(number) + " isn't open");
  Descriptor descriptor;
  descriptor.fd = fcntl(number, F_DUPFD_CLOEXEC, 3);
  if (descriptor.fd < 0)
    throw ConfigError(mark, strerror(errno));
  Describe(descriptor, mark);
  return descriptor;
}

Descriptor SystemOpener::OpenExecutable(Mark mark) {
  Descriptor descriptor;
  descriptor.fd = fcntl(executable_, F_DUPFD_CLOEXEC, 3);
  if (descriptor.fd < 0)
    throw ConfigError(mark, strerror(errno));
  Describe(descriptor, mark);
  return descriptor;
}

}  // namespace cloudabi
