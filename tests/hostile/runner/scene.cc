// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// See scene.h. Each trial gets a scene of its own, as an attack that succeeds changes it.

#include "scene.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace hostile {

Options options;

namespace {

using cloudabi::Descriptor;

constexpr cloudabi_rights_t kAll = ~cloudabi_rights_t{0} & ~CLOUDABI_RIGHT_MEM_MAP_EXEC;
constexpr cloudabi_rights_t kLook = CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FD_SEEK |
                                    CLOUDABI_RIGHT_FILE_OPEN | CLOUDABI_RIGHT_FILE_READDIR |
                                    CLOUDABI_RIGHT_FILE_STAT_FGET | CLOUDABI_RIGHT_FILE_STAT_GET;

[[noreturn]] void Die(const char *what) {
  perror(what);
  exit(2);
}
int Must(int result, const char *what) {
  if (result < 0)
    Die(what);
  return result;
}

void WriteFile(const std::string &path, const char *text) {
  int fd = Must(open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0644), path.c_str());
  Must(static_cast<int>(write(fd, text, strlen(text))), path.c_str());
  close(fd);
}

// What attacks on the victim's memory read, at an address that 32-bit programs can name.
const char *MakeVictimMemory() {
  void *const wish = reinterpret_cast<void *>(0x60000000);
  constexpr size_t kSize = 4096;
  void *memory = mmap(wish, kSize, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  Must(memory == MAP_FAILED ? -1 : 0, "mmap");
  return strcpy(static_cast<char *>(memory), "victim");
}

pid_t StartVictim() {
  pid_t pid = Must(fork(), "fork");
  if (pid == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    // Where Yama restricts tracing, this one allows it to all: the attack is to fail elsewhere.
    prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY);
    for (;;)
      pause();
  }
  return pid;
}

// The descriptor, or -1 when the port is taken.
int TryBindInternet(int type, unsigned &port) {
  int fd = Must(socket(AF_INET, type | SOCK_CLOEXEC, 0), "socket");
  sockaddr_in address = {};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<uint16_t>(port));
  if (bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0) {
    Must(errno == EADDRINUSE ? 0 : -1, "bind");
    close(fd);
    return -1;
  }
  socklen_t size = sizeof(address);
  getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size);
  port = ntohs(address.sin_port);
  return fd;
}

// Both kinds of sockets at one port. The kernel gives a port that is free for the first kind; for
// the other it may be taken, also by a connection that ended a minute ago.
void BindInternet(int &udp, int &tcp, unsigned &port) {
  for (int tries = 0; tries < 100; ++tries) {
    port = 0;
    udp = Must(TryBindInternet(SOCK_DGRAM, port), "bind");
    tcp = TryBindInternet(SOCK_STREAM, port);
    if (tcp >= 0)
      return;
    close(udp);
  }
  fputs("no port is free for both UDP and TCP\n", stderr);
  exit(2);
}

int BindUnix(const std::string &name, bool abstract) {
  int fd = Must(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0), "socket");
  sockaddr_un address = {};
  address.sun_family = AF_UNIX;
  memcpy(address.sun_path + abstract, name.data(), name.size());
  Must(bind(fd, reinterpret_cast<sockaddr *>(&address),
            static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size() + 1)),
       "bind");
  return fd;
}

Descriptor Give(int fd, cloudabi_filetype_t type, cloudabi_rights_t rights, std::string origin) {
  Descriptor descriptor;
  descriptor.fd = fd;
  descriptor.type = type;
  descriptor.rights_base = rights;
  descriptor.rights_inheriting = type == CLOUDABI_FILETYPE_DIRECTORY ? rights : 0;
  descriptor.origin = std::move(origin);
  return descriptor;
}

}  // namespace

Scene::Scene() {
  char name[] = "/tmp/hostile-XXXXXX";
  if (mkdtemp(name) == nullptr)
    Die("mkdtemp");
  top_ = name;
  chmod(name, 0755);
  mkdir((top_ + "/writable").c_str(), 0755);
  mkdir((top_ + "/read-only").c_str(), 0755);
  WriteFile(top_ + "/secret", "secret\n");
  WriteFile(top_ + "/original", "original\n");
  WriteFile(top_ + "/read-only/file", "file\n");
  writable_ = Must(open((top_ + "/writable").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), "open");
  read_only_ =
      Must(open((top_ + "/read-only").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC), "open");
  file_ = Must(open((top_ + "/original").c_str(), O_RDONLY | O_CLOEXEC), "open");

  terminal_master_ = Must(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC), "posix_openpt");
  grantpt(terminal_master_);
  unlockpt(terminal_master_);
  terminal_ = Must(open(ptsname(terminal_master_), O_RDWR | O_NOCTTY | O_CLOEXEC), "terminal");

  BindInternet(udp_, tcp_, port_);
  listen(tcp_, 8);
  named_ = BindUnix(top_ + "/server", false);
  abstract_name_ = top_.substr(1);
  abstract_ = BindUnix(abstract_name_, true);
  chmod((top_ + "/server").c_str(), 0777);
  static const char *const memory = MakeVictimMemory();
  victim_memory_ = memory;
  victim_ = StartVictim();
}

Scene::~Scene() {
  kill(victim_, SIGKILL);
  waitpid(victim_, nullptr, 0);
  for (int fd :
       {writable_, read_only_, file_, terminal_, terminal_master_, tcp_, udp_, named_, abstract_})
    close(fd);
  std::error_code ignored;
  std::filesystem::remove_all(top_, ignored);
}

cloudabi::LaunchRequest Scene::RequestFor(const std::string &attack, int log) const {
  cloudabi::LaunchRequest request;
  request.executable = options.guest;
  request.executable_name = "hostile";
  request.testing.emulator = options.emulator;
  request.qemu = options.qemu;
  request.descriptors = {
      Give(log, CLOUDABI_FILETYPE_CHARACTER_DEVICE, CLOUDABI_RIGHT_FD_WRITE, "log"),
      Give(writable_, CLOUDABI_FILETYPE_DIRECTORY, kAll, "writable"),
      Give(read_only_, CLOUDABI_FILETYPE_DIRECTORY, kLook, "read-only"),
      Give(file_, CLOUDABI_FILETYPE_REGULAR_FILE, kLook, "file"),
      Give(terminal_, CLOUDABI_FILETYPE_CHARACTER_DEVICE,
           CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FD_WRITE, "terminal"),
  };
  request.descriptors[1].path = top_ + "/writable";
  for (const std::string &parameter :
       {attack, top_ + "/secret", top_ + "/server", abstract_name_, std::to_string(port_),
        std::to_string(victim_), std::to_string(reinterpret_cast<uintptr_t>(victim_memory_))})
    request.argdata.insert(request.argdata.end(), parameter.c_str(),
                           parameter.c_str() + parameter.size() + 1);
  return request;
}

}  // namespace hostile
