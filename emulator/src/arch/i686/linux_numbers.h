// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Numbers of the Linux system calls on i686 (arch/x86/entry/syscalls/syscall_32.tbl). Where there
// is a call with 64-bit times or offsets, it is the one meant by the name here.
#pragma once

namespace cloudabi::kernel {

enum Number : long {
  kRestartSyscall = 0,
  kExit = 1,
  kRead = 3,
  kWrite = 4,
  kClose = 6,
  kExecve = 11,
  kGetpid = 20,
  kIoctl = 54,
  kMunmap = 91,
  kFsync = 118,
  kClone = 120,
  kMprotect = 125,
  kLseek = 140,  // _llseek
  kMsync = 144,
  kReadv = 145,
  kWritev = 146,
  kFdatasync = 148,
  kSchedYield = 158,
  kPrctl = 172,
  kRtSigreturn = 173,
  kRtSigaction = 174,
  kRtSigprocmask = 175,
  kPread64 = 180,
  kPwrite64 = 181,
  kMmap = 192,       // mmap2
  kFtruncate = 194,  // ftruncate64
  kMadvise = 219,
  kGetdents64 = 220,
  kFcntl = 221,  // fcntl64
  kGettid = 224,
  kSchedGetaffinity = 242,
  kSetThreadArea = 243,
  kExitGroup = 252,
  kSetTidAddress = 258,
  kTgkill = 270,
  kFadvise64 = 272,  // fadvise64_64
  kWaitid = 284,
  kOpenat = 295,
  kMkdirat = 296,
  kUnlinkat = 301,
  kLinkat = 303,
  kSymlinkat = 304,
  kReadlinkat = 305,
  kFallocate = 324,
  kDup3 = 330,
  kPipe2 = 331,
  kPreadv = 333,
  kPwritev = 334,
  kPrlimit64 = 340,
  kRenameat2 = 353,
  kSeccomp = 354,
  kGetrandom = 355,
  kMemfdCreate = 356,
  kExecveat = 358,
  kSocketpair = 360,
  kAccept4 = 364,
  kGetsockopt = 365,
  kSendmsg = 370,
  kRecvmsg = 372,
  kShutdown = 373,
  kPwritev2 = 379,
  kStatx = 383,
  kFstat = kStatx,        // the others have 32-bit times
  kClockGettime = 403,    // clock_gettime64
  kClockGetres = 406,     // clock_getres_time64
  kClockNanosleep = 407,  // clock_nanosleep_time64
  kUtimensat = 412,       // utimensat_time64
  kPpoll = 414,           // ppoll_time64
  kFutex = 422,           // futex_time64
  kPidfdSendSignal = 424,
  kPidfdOpen = 434,
  kCloseRange = 436,
  kOpenat2 = 437,
  kLandlockRestrictSelf = 446,
};

}  // namespace cloudabi::kernel
