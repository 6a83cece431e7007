// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Both ends of the vDSO in one program of this machine: the C library's binding finds the calls in
// the image that is generated for the emulator, and each call arrives at its own entry point. Calls
// that the image lacks say so.
#include <cloudabi_syscalls.h>

#include <gtest/gtest.h>

#include <cstring>
#include <unistd.h>
#include <vector>

namespace {

enum Index : cloudabi_errno_t {
  kNothing,
#define CLOUDABI_CALL(name) kIndex_##name,
#define CLOUDABI_CALL_NORETURN(name) kIndex_##name,
#include "calls.inc"
};

constexpr cloudabi_errno_t kTraced = 1000;

template <class... Parameters>
cloudabi_errno_t with_zeros(cloudabi_errno_t (*call)(Parameters...)) {
  return call(Parameters{}...);
}

}  // namespace

// Entry points that only say which they are. Their callers pass arguments that they don't look at.
extern "C" {
#define CLOUDABI_CALL(name)                                                                        \
  cloudabi_errno_t cabi_##name() { return kIndex_##name; }                                         \
  cloudabi_errno_t cabi_traced_##name() { return kTraced + kIndex_##name; }
#define CLOUDABI_CALL_NORETURN(name)                                                               \
  void cabi_##name() { _exit(kIndex_##name); }                                                     \
  void cabi_traced_##name() { _exit(kIndex_##name + 100); }
#include "calls.inc"

extern const unsigned char cabi_vdso[], cabi_vdso_end[], cabi_vdso_traced[];
void __cloudabi_vdso_bind(const void *sysinfo_ehdr);
}

namespace {

TEST(Vdso, WithoutImageNothingIsThere) {
  __cloudabi_vdso_bind(nullptr);
#define CLOUDABI_CALL(name) EXPECT_EQ(CLOUDABI_ENOSYS, with_zeros(cloudabi_sys_##name)) << #name;
#include "calls.inc"
}

TEST(Vdso, EachCallArrivesAtItsEntry) {
  __cloudabi_vdso_bind(cabi_vdso);
#define CLOUDABI_CALL(name) EXPECT_EQ(kIndex_##name, with_zeros(cloudabi_sys_##name)) << #name;
#include "calls.inc"
}

TEST(Vdso, TracedCallsArriveAtTheirTwins) {
  __cloudabi_vdso_bind(cabi_vdso_traced);
#define CLOUDABI_CALL(name)                                                                        \
  EXPECT_EQ(kTraced + kIndex_##name, with_zeros(cloudabi_sys_##name)) << #name;
#include "calls.inc"
}

// Not called a death test, as those run first, and nothing may be bound before the test above.
TEST(Vdso, CallsThatDontReturn) {
  __cloudabi_vdso_bind(cabi_vdso);
  EXPECT_EXIT(cloudabi_sys_proc_exit(0), testing::ExitedWithCode(kIndex_proc_exit), "");
  EXPECT_EXIT(cloudabi_sys_thread_exit(nullptr, 0), testing::ExitedWithCode(kIndex_thread_exit),
              "");
}

// The image of another system may have other calls, and in another order.
TEST(Vdso, UnknownNamesAreSkipped) {
  std::vector<unsigned char> image(cabi_vdso, cabi_vdso_end);
  const char from[] = "cloudabi_sys_fd_close", to[] = "cloudabi_sys_zz_close";
  void *found = memmem(image.data(), image.size(), from, sizeof(from));
  ASSERT_NE(nullptr, found);
  std::memcpy(found, to, sizeof(to));
  __cloudabi_vdso_bind(image.data());  // Binds to nowhere: values are distances from the image.
  __cloudabi_vdso_bind(cabi_vdso);
  EXPECT_EQ(kIndex_fd_close, cloudabi_sys_fd_close(3));
}

}  // namespace
