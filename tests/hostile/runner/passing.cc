// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See passing.h. The receiver is this process: no namespace, no Landlock and no filter bind it, so
// that what it meets is the directory's own mount.

#include "passing.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "report.h"
#include "trial.h"

namespace hostile {
namespace {

bool Receive(int socket, int (&descriptors)[2]) {
  char byte;
  iovec vector = {&byte, 1};
  alignas(cmsghdr) char control[CMSG_SPACE(sizeof(descriptors))];
  msghdr message = {};
  message.msg_iov = &vector;
  message.msg_iovlen = 1;
  message.msg_control = control;
  message.msg_controllen = sizeof(control);
  if (recvmsg(socket, &message, MSG_CMSG_CLOEXEC) != 1)
    return false;
  cmsghdr *header = CMSG_FIRSTHDR(&message);
  if (header == nullptr || header->cmsg_len != CMSG_LEN(sizeof(descriptors)))
    return false;
  memcpy(descriptors, CMSG_DATA(header), sizeof(descriptors));
  return true;
}

void Expect(int result, int error, const std::string &what) {
  Check(result < 0 && errno == error, "passing: " + what,
        result < 0 ? strerror(errno) : "succeeds");
}

}  // namespace

void CheckPassing() {
  Scene scene;
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
    return Fail("passing", strerror(errno));
  Launcher launcher = Begin(scene, "send-directories", [&](cloudabi::LaunchRequest &request) {
    close(pair[0]);
    cloudabi::Descriptor &descriptor = request.descriptors.emplace_back();
    descriptor.fd = pair[1];
    descriptor.type = CLOUDABI_FILETYPE_SOCKET_STREAM;
    descriptor.rights_base = CLOUDABI_RIGHT_FD_WRITE;
  });
  close(pair[1]);
  int received[2];
  if (!Receive(pair[0], received)) {
    Fail("passing", "no descriptors arrive");
  } else {
    Expect(openat(received[0], "../secret", O_RDONLY | O_CLOEXEC), ENOENT,
           "a directory that arrives has nothing above it");
    Expect(mkdirat(received[1], "new", 0700), EROFS, "one for reading stays one for reading");
    struct stat arrived, original;
    fstat(received[0], &arrived);
    stat((scene.top() + "/writable").c_str(), &original);
    Check(arrived.st_ino == original.st_ino, "passing: it is the directory that was injected", "");
    close(received[0]);
    close(received[1]);
  }
  waitpid(launcher.pid, nullptr, 0);
  close(launcher.log);
  close(launcher.message);
  close(pair[0]);
}

}  // namespace hostile
