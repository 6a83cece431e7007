// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Numbers of the Linux system calls on ARM (arch/arm/tools/syscall.tbl), for the EABI. The names
// are those of 64-bit architectures: of a call that came in several widths the one is meant here
// that has 64-bit times and offsets.
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
  kGetdents64 = 217,
  kMadvise = 220,
  kFcntl = 221,  // fcntl64
  kGettid = 224,
  kSchedGetaffinity = 242,
  kExitGroup = 248,
  kSetTidAddress = 256,
  kTgkill = 268,
  kFadvise64 = 270,  // arm_fadvise64_64
  kWaitid = 280,
  kSocketpair = 288,
  kShutdown = 293,
  kGetsockopt = 295,
  kSendmsg = 296,
  kRecvmsg = 297,
  kOpenat = 322,
  kMkdirat = 323,
  kUnlinkat = 328,
  kLinkat = 330,
  kSymlinkat = 331,
  kReadlinkat = 332,
  kFallocate = 352,
  kDup3 = 358,
  kPipe2 = 359,
  kPreadv = 361,
  kPwritev = 362,
  kAccept4 = 366,
  kPrlimit64 = 369,
  kRenameat2 = 382,
  kSeccomp = 383,
  kGetrandom = 384,
  kMemfdCreate = 385,
  kExecveat = 387,
  kPwritev2 = 393,
  kStatx = 397,
  kFstat = kStatx,        // fstat64 tells times of 32 bits
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
  kArmCacheflush = 0xf0002,  // __ARM_NR_cacheflush
};

}  // namespace cloudabi::kernel
