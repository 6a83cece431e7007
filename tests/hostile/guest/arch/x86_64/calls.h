// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Linux's numbers on x86_64 of the calls that attacks make.
#pragma once

namespace hostile::number {

enum : long {
  kRead = 0,
  kWrite = 1,
  kOpen = 2,
  kClose = 3,
  kMmap = 9,
  kMprotect = 10,
  kIoctl = 16,
  kShmget = 29,
  kShmctl = 31,
  kGetpid = 39,
  kSocket = 41,
  kConnect = 42,
  kSendto = 44,
  kSendmsg = 46,
  kSocketpair = 53,
  kClone = 56,
  kExecve = 59,
  kKill = 62,
  kFcntl = 72,
  kFtruncate = 77,
  kChdir = 80,
  kPtrace = 101,
  kPrctl = 157,
  kChroot = 161,
  kExitGroup = 231,
  kTgkill = 234,
  kKeyctl = 250,
  kInotifyAddWatch = 254,
  kOpenat = 257,
  kMkdirat = 258,
  kUnlinkat = 263,
  kLinkat = 265,
  kSymlinkat = 266,
  kFchmodat = 268,
  kPpoll = 271,
  kUnshare = 272,
  kUtimensat = 280,
  kInotifyInit1 = 294,
  kPrlimit64 = 302,
  kNameToHandleAt = 303,
  kOpenByHandleAt = 304,
  kProcessVmReadv = 310,
  kRenameat2 = 316,
  kBpf = 321,
  kExecveat = 322,
  kStatx = 332,
  kPidfdSendSignal = 424,
  kIoUringSetup = 425,
  kPidfdOpen = 434,
  kOpenat2 = 437,
  kMountSetattr = 442,
};

}  // namespace hostile::number
