// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include "fd/table.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace cloudabi;

namespace {

class Table : public testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(table.initialize().ok()); }

  DescriptorTable table;
};

constexpr DescriptorTable::Entry kFile = {CLOUDABI_FILETYPE_REGULAR_FILE,
                                          CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FD_SEEK, 0, -1};

}  // namespace

TEST_F(Table, HasNothingAtFirst) {
  EXPECT_EQ(CLOUDABI_EBADF, table.get(0, 0).errno_value());
  EXPECT_EQ(CLOUDABI_EBADF, table.get(0xffffffff, 0).errno_value());
  EXPECT_EQ(CLOUDABI_EBADF, table.remove(5).errno_value());
  EXPECT_EQ(CLOUDABI_EBADF, table.hold(5).errno_value());
}

TEST_F(Table, KeepsKindAndRights) {
  ASSERT_TRUE(table.insert(7, kFile).ok());
  Result<Handle> handle = table.get(7, CLOUDABI_RIGHT_FD_READ);
  ASSERT_TRUE(handle.ok());
  EXPECT_EQ(7, handle.value().fd());
  EXPECT_EQ(CLOUDABI_FILETYPE_REGULAR_FILE, handle.value().kind());
  EXPECT_EQ(kFile.rights, handle.value().rights());
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, table.get(7, CLOUDABI_RIGHT_FD_WRITE).errno_value());
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE,
            table.get(7, CLOUDABI_RIGHT_FD_READ | CLOUDABI_RIGHT_FD_WRITE).errno_value());
  EXPECT_EQ(CLOUDABI_EBADF, table.get(6, 0).errno_value());
}

TEST_F(Table, RightsOnlyShrink) {
  ASSERT_TRUE(table.insert(3, {CLOUDABI_FILETYPE_DIRECTORY, 7, 5, -1}).ok());
  EXPECT_TRUE(table.restrict(3, 3, 1).ok());
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, table.restrict(3, 7, 1).errno_value());
  EXPECT_EQ(CLOUDABI_ENOTCAPABLE, table.restrict(3, 3, 4).errno_value());
  EXPECT_EQ(3u, table.get(3, 0).value().rights());
  EXPECT_EQ(1u, table.get(3, 0).value().inheriting());
}

TEST_F(Table, CompanionsComeAndGo) {
  ASSERT_TRUE(table.insert(4, {CLOUDABI_FILETYPE_PROCESS, 0, 0, 9}).ok());
  ASSERT_TRUE(table.insert(5, kFile).ok());
  EXPECT_EQ(9, table.companion(4));
  EXPECT_EQ(-1, table.companion(5));
  std::vector<int> taken;
  table.take_companions([&](int companion) { taken.push_back(companion); });
  EXPECT_EQ(std::vector<int>{9}, taken);
  EXPECT_EQ(-1, table.companion(4));
  EXPECT_EQ(-1, table.remove(4).value().companion);
}

// Of all threads that close a number, exactly one does.
TEST_F(Table, OneThreadRemoves) {
  for (int round = 0; round < 2000; ++round) {
    ASSERT_TRUE(table.insert(11, kFile).ok());
    std::atomic<int> removed = 0;
    auto remove = [&] { removed += table.remove(11).ok(); };
    std::thread first(remove), second(remove);
    first.join();
    second.join();
    ASSERT_EQ(1, removed);
  }
}

// What is looked up and what is duplicated are the same object, while another thread replaces it.
// The kernel's side is a number here.
TEST_F(Table, DuplicatesHaveTheRightsOfTheirObject) {
  constexpr DescriptorTable::Entry kWide = {CLOUDABI_FILETYPE_REGULAR_FILE, 3, 0, -1};
  constexpr DescriptorTable::Entry kNarrow = {CLOUDABI_FILETYPE_REGULAR_FILE, 1, 0, -1};
  constexpr int kWideObject = 1, kNarrowObject = 2;
  std::atomic<int> object = kWideObject;
  std::atomic<int> left = 5000;
  ASSERT_TRUE(table.insert(12, kWide).ok());
  std::thread other([&] {
    for (bool wide = false; left > 0; wide = !wide, --left) {
      ASSERT_TRUE(table.hold(12).ok());
      object = wide ? kWideObject : kNarrowObject;
      std::this_thread::yield();
      table.release(12, wide ? kWide : kNarrow);
    }
  });
  while (left > 0) {
    Result<DescriptorTable::Seen> seen = table.look(12);
    const int duplicated = object;
    ASSERT_TRUE(seen.ok());
    if (table.still(12, seen.value()))
      ASSERT_EQ(duplicated == kWideObject ? 3u : 1u, seen.value().entry.rights);
  }
  other.join();
}

TEST_F(Table, ClosingAndReplacingMakeAnotherObject) {
  ASSERT_TRUE(table.insert(3, kFile).ok());
  const DescriptorTable::Seen first = table.look(3).value();
  EXPECT_TRUE(table.still(3, first));
  Result<DescriptorTable::Entry> held = table.hold(3);
  ASSERT_TRUE(held.ok());
  EXPECT_FALSE(table.still(3, first));
  table.put_back(3, held.value());
  const DescriptorTable::Seen second = table.look(3).value();
  EXPECT_EQ(kFile.rights, second.entry.rights);
  ASSERT_TRUE(table.remove(3).ok());
  EXPECT_FALSE(table.still(3, second));
  EXPECT_EQ(CLOUDABI_EBADF, table.look(3).errno_value());
}
