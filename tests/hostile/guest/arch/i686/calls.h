// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Linux's numbers on i686 of the calls that attacks make: where there are two, the one with 64-bit
// times, which the emulator makes as well.
#pragma once

namespace hostile::number {

enum : long {
  kRead = 3,
  kWrite = 4,
  kOpen = 5,
  kClose = 6,
  kExecve = 11,
  kChdir = 12,
  kGetpid = 20,
  kPtrace = 26,
  kKill = 37,
  kIoctl = 54,
  kChroot = 61,
  kClone = 120,
  kMprotect = 125,
  kPrctl = 172,
  kMmap = 192,
  kFtruncate = 194,
  kFcntl = 221,
  kExitGroup = 252,
  kTgkill = 270,
  kKeyctl = 288,
  kInotifyAddWatch = 292,
  kOpenat = 295,
  kMkdirat = 296,
  kUnlinkat = 301,
  kLinkat = 303,
  kSymlinkat = 304,
  kFchmodat = 306,
  kUnshare = 310,
  kInotifyInit1 = 332,
  kPrlimit64 = 340,
  kNameToHandleAt = 341,
  kOpenByHandleAt = 342,
  kProcessVmReadv = 347,
  kRenameat2 = 353,
  kBpf = 357,
  kExecveat = 358,
  kSocket = 359,
  kSocketpair = 360,
  kConnect = 362,
  kSendto = 369,
  kSendmsg = 370,
  kStatx = 383,
  kShmget = 395,
  kShmctl = 396,
  kUtimensat = 412,
  kPpoll = 414,
  kPidfdSendSignal = 424,
  kIoUringSetup = 425,
  kPidfdOpen = 434,
  kOpenat2 = 437,
  kMountSetattr = 442,
};

}  // namespace hostile::number
