// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The structures and constants of Linux that the emulator uses, written down here because the
// headers of the machine that builds the emulator are those of another architecture. Layouts are
// those of the kernel's 64-bit-time calls, the same on every architecture unless arch/ says so.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace cloudabi::kernel {

struct Timespec {
  int64_t seconds;
  int64_t nanoseconds;
};

struct IoVector {
  void *base;
  size_t size;
};

struct PollFd {
  int32_t fd;
  int16_t events;
  int16_t revents;
};
enum : int16_t {
  kPollIn = 0x1,
  kPollOut = 0x4,
  kPollErr = 0x8,
  kPollHup = 0x10,
  kPollNval = 0x20,
  kPollRdHup = 0x2000
};

struct StatxTimestamp {
  int64_t seconds;
  uint32_t nanoseconds;
  int32_t reserved;
};

struct Statx {
  uint32_t mask;
  uint32_t block_size;
  uint64_t attributes;
  uint32_t link_count;
  uint32_t uid;
  uint32_t gid;
  uint16_t mode;
  uint16_t reserved1;
  uint64_t inode;
  uint64_t size;
  uint64_t blocks;
  uint64_t attributes_mask;
  StatxTimestamp access_time;
  StatxTimestamp birth_time;
  StatxTimestamp change_time;
  StatxTimestamp modification_time;
  uint32_t rdev_major;
  uint32_t rdev_minor;
  uint32_t dev_major;
  uint32_t dev_minor;
  uint64_t reserved2[14];
};
static_assert(sizeof(Statx) == 256);
inline constexpr uint32_t kStatxBasic = 0x7ff;
inline constexpr uint32_t kStatxType = 0x1;

enum : uint16_t {
  kModeTypeMask = 0170000,
  kModeSocket = 0140000,
  kModeSymlink = 0120000,
  kModeRegular = 0100000,
  kModeBlock = 0060000,
  kModeDirectory = 0040000,
  kModeCharacter = 0020000,
  kModeFifo = 0010000,
};

struct OpenHow {
  uint64_t flags;
  uint64_t mode;
  uint64_t resolve;
};
inline constexpr uint64_t kResolveNoMagiclinks = 0x02;
inline constexpr uint64_t kResolveBeneath = 0x08;

struct DirectoryEntry {  // linux_dirent64; the name follows at byte 19
  uint64_t inode;
  int64_t next;
  uint16_t size;
  uint8_t type;
  char name[5];
};
inline constexpr size_t kDirectoryEntryName = 19;

struct MessageHeader {
  void *name;
  uint32_t name_size;
  IoVector *vectors;
  size_t vector_count;
  void *control;
  size_t control_size;
  uint32_t flags;
};

struct ControlHeader {
  size_t size;
  int32_t level;
  int32_t type;
};
inline constexpr int32_t kSolSocket = 1;
inline constexpr int32_t kScmRights = 1;

enum : int {
  kAtFdCwd = -100,
  kAtSymlinkNofollow = 0x100,
  kAtRemovedir = 0x200,
  kAtEmptyPath = 0x1000,
};

enum : int { kProtNone = 0, kProtRead = 1, kProtWrite = 2, kProtExec = 4 };
enum : int {
  kMapShared = 0x01,
  kMapPrivate = 0x02,
  kMapFixed = 0x10,
  kMapAnonymous = 0x20,
  kMapNoreserve = 0x4000,
  kMapStack = 0x20000,
  kMapFixedNoreplace = 0x100000,
};

enum : int {
  kFDupfd = 0,
  kFGetfd = 1,
  kFSetfd = 2,
  kFGetfl = 3,
  kFSetfl = 4,
  kFDupfdCloexec = 1030,
  kFAddSeals = 1033,
  kFGetSeals = 1034,
};

enum : int {
  kMsgPeek = 0x2,
  kMsgCtrunc = 0x8,
  kMsgTrunc = 0x20,
  kMsgDontwait = 0x40,
  kMsgWaitall = 0x100,
  kMsgNosignal = 0x4000,
  kMsgCmsgCloexec = 0x40000000,
};

enum : int {
  kAfUnix = 1,
  kSockStream = 1,
  kSockDgram = 2,
  kSockSeqpacket = 5,
  kSockCloexec = 02000000,
  kSoType = 3,
  kSoError = 4,
  kSoAcceptconn = 30,
  kShutRd = 0,
  kShutWr = 1,
  kShutRdwr = 2,
};

enum : int {
  kClockRealtime = 0,
  kClockMonotonic = 1,
  kClockProcessCputime = 2,
  kClockThreadCputime = 3,
  kTimerAbstime = 1,
};

enum : int {
  kFutexWait = 0,
  kFutexWake = 1,
  kFutexCmpRequeue = 4,
  kFutexWaitBitset = 9,
  kFutexWakeBitset = 10,
  kFutexPrivate = 128,
  kFutexClockRealtime = 256,
};

enum : long {
  kCloneVm = 0x100,
  kCloneFs = 0x200,
  kCloneFiles = 0x400,
  kCloneSighand = 0x800,
  kClonePidfd = 0x1000,
  kCloneThread = 0x10000,
  kCloneSysvsem = 0x40000,
  kCloneSettls = 0x80000,
  kCloneParentSettid = 0x100000,
  kCloneChildCleartid = 0x200000,
  kCloneChildSettid = 0x1000000,
};

enum : int { kWaitPid = 1, kWaitPidfd = 3, kWnohang = 1, kWexited = 4, kWnowait = 0x1000000 };
enum : int { kCldExited = 1, kCldKilled = 2, kCldDumped = 3 };

struct SignalInfo {  // siginfo of waitid; the rest is padding
  int32_t number;
  int32_t error;
  int32_t code;
#if __SIZEOF_POINTER__ == 8
  int32_t padding;
#endif
  int32_t pid;
  uint32_t uid;
  int32_t status;
  char rest[128 - 6 * 4 - (__SIZEOF_POINTER__ == 8 ? 4 : 0)];
};
static_assert(sizeof(SignalInfo) == 128);

enum : int { kSigabrt = 6, kSigkill = 9, kSigpipe = 13, kSigchld = 17, kSigstop = 19 };

struct SignalAction {  // the kernel's own, not a C library's
  void *handler;
  unsigned long flags;
  void *restorer;
  uint32_t mask[2];
};
inline constexpr size_t kSignalSetSize = 8;

inline constexpr int kRwfNoappend = 0x20;  // Linux 6.9
inline constexpr uint32_t kFionread = 0x541b;
inline constexpr uint32_t kMfdCloexec = 1;
inline constexpr uint32_t kMfdAllowSealing = 2;
inline constexpr int kPrSetDumpable = 4;
inline constexpr uint32_t kCloseRangeCloexec = 4;

struct ResourceLimit {
  uint64_t current;
  uint64_t maximum;
};
inline constexpr int kRlimitStack = 3;
inline constexpr int kRlimitNofile = 7;

// Entries of the vector that the kernel hands to a new process.
enum : uintptr_t {
  kAtNull = 0,
  kAtPagesz = 6,
  kAtBase = 7,
  kAtHwcap = 16,
  kAtRandom = 25,
  kAtHwcap2 = 26,
  kAtExecfn = 31,
  kAtSysinfoEhdr = 33,
};

}  // namespace cloudabi::kernel
