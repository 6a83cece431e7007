// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// One test and one mock.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

struct Adder {
  virtual ~Adder() = default;
  virtual int Add(int a, int b) = 0;
};

struct MockAdder : Adder {
  MOCK_METHOD(int, Add, (int a, int b), (override));
};

TEST(Smoke, Mock) {
  MockAdder adder;
  EXPECT_CALL(adder, Add(2, testing::_)).WillOnce(testing::Return(5));
  EXPECT_EQ(adder.Add(2, 3), 5);
}

int main(int argc, char **argv) {
  testing::InitGoogleMock(&argc, argv);
  return RUN_ALL_TESTS();
}
