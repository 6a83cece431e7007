// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Shows that the sandbox holds against a program that has left the ABI, and that each of its layers
// does:
//
//   hostile-tests --emulator=PATH --guest=PATH [--as-nobody | --without-admin]
//                 [--only=attacks|lifetime|…] [--attack=NAME] [--qemu=PATH]
//
// --qemu starts a program of this machine as QEMU is started, which is hostile, too (escaped/).
// --as-nobody runs it all as a user without privileges, and --without-admin as root without
// CAP_SYS_ADMIN, as in a container; both for callers that are root.

#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <string>

#include "attacks.h"
#include "confinement.h"
#include "explanations.h"
#include "lifetime.h"
#include "passing.h"
#include "refusals.h"
#include "report.h"
#include "scene.h"
#include "start_blocks.h"

namespace {

constexpr int kSkipped = 77;  // ctest's SKIP_RETURN_CODE

bool BecomeNobody() {
  constexpr unsigned kNobody = 65534;
  if (geteuid() != 0)
    return false;
  if (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0) {
    perror("can't become nobody");
    exit(2);
  }
  // The change of user takes it away, and with it the right to write one's own uid_map.
  prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
  return true;
}

bool GiveUpAdmin() {
  if (geteuid() != 0)
    return false;
  __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct sets[2];
  syscall(SYS_capget, &header, sets);
  for (__u32 *set : {&sets[0].effective, &sets[0].permitted, &sets[0].inheritable})
    *set &= ~(1u << CAP_SYS_ADMIN);
  if (prctl(PR_CAPBSET_DROP, CAP_SYS_ADMIN, 0, 0, 0) != 0 ||
      syscall(SYS_capset, &header, sets) != 0) {
    perror("can't give up CAP_SYS_ADMIN");
    exit(2);
  }
  return true;
}

int Open(const std::string &path) {
  int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) {
    perror(path.c_str());
    exit(2);
  }
  return fd;
}

}  // namespace

int main(int argc, char **argv) {
  std::string emulator, guest, only, attack;
  bool nobody = false, without_admin = false;
  for (int i = 1; i < argc; ++i) {
    std::string argument = argv[i];
    auto take = [&](const char *option, std::string &value) {
      size_t length = strlen(option);
      if (argument.compare(0, length, option) != 0)
        return false;
      value = argument.substr(length);
      return true;
    };
    if (argument == "--as-nobody")
      nobody = true;
    else if (argument == "--without-admin")
      without_admin = true;
    else if (!take("--emulator=", emulator) && !take("--guest=", guest) && !take("--only=", only) &&
             !take("--attack=", attack) && !take("--qemu=", hostile::options.qemu)) {
      fprintf(stderr, "unknown argument %s\n", argv[i]);
      return 2;
    }
  }
  hostile::options.guest = Open(guest);
  // By descriptor: nobody may be kept from looking up the path.
  int emulator_fd = Open(emulator);
  hostile::options.emulator = "/proc/self/fd/" + std::to_string(emulator_fd);
  if ((nobody && !BecomeNobody()) || (without_admin && !GiveUpAdmin())) {
    printf("skip everything: the user isn't root and can't become another\n");
    return kSkipped;
  }
  if (!hostile::options.qemu.empty() && access(hostile::options.qemu.c_str(), X_OK) != 0) {
    printf("skip everything: this user can't look up %s\n", hostile::options.qemu.c_str());
    return kSkipped;
  }
  printf("user %u\n", geteuid());
  auto wanted = [&](const char *part) { return only.empty() || only == part; };
  if (wanted("attacks"))
    hostile::TryAttacks(attack);
  if (wanted("confinement"))
    hostile::CheckConfinement();
  if (wanted("lifetime"))
    hostile::CheckLifetime();
  if (wanted("passing"))
    hostile::CheckPassing();
  if (wanted("refusals"))
    hostile::CheckRefusals();
  if (wanted("explanations"))
    hostile::CheckExplanations();
  if (wanted("start-blocks"))
    hostile::TryStartBlocks();
  return hostile::Summary();
}
