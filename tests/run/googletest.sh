#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Tests with GoogleTest and GoogleMock as users write them, found and run by ctest: with the main() of
# the libraries and with one of their own, and one that fails.
. "$(dirname "$0")/lib.sh"

cat > CMakeLists.txt << 'END'
cmake_minimum_required(VERSION 3.25)
project(mine LANGUAGES CXX)
enable_testing()
find_package(GTest CONFIG REQUIRED)
include(GoogleTest)
foreach(library IN ITEMS gtest_main gmock_main)
  add_executable(with_${library} test.cc)
  target_link_libraries(with_${library} PRIVATE GTest::${library} GTest::gmock)
  add_test(NAME ${library} COMMAND with_${library})
endforeach()
add_executable(own_main test.cc main.cc)
target_link_libraries(own_main PRIVATE GTest::gmock)
gtest_discover_tests(own_main)
END
cat > test.cc << 'END'
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>
struct Adder {
  virtual ~Adder() = default;
  virtual int Add(int a, int b) = 0;
};
struct MockAdder : Adder {
  MOCK_METHOD(int, Add, (int, int), (override));
};
TEST(Adder, IsCalled) {
  MockAdder adder;
  EXPECT_CALL(adder, Add(testing::Gt(1), 2)).WillOnce(testing::Return(7));
  EXPECT_EQ(7, adder.Add(5, 2));
}
TEST(Exceptions, AreCaught) { EXPECT_THROW(throw std::runtime_error("why"), std::runtime_error); }
class Numbers : public testing::TestWithParam<int> {};
TEST_P(Numbers, ArePositive) { EXPECT_GT(GetParam(), 0); }
INSTANTIATE_TEST_SUITE_P(Few, Numbers, testing::Values(1, 2, 3));
TEST(Off, DISABLED_Fails) { FAIL() << "as it should"; }
END
cat > main.cc << 'END'
#include <gmock/gmock.h>
int main(int argc, char **argv) {
  testing::InitGoogleMock(&argc, argv);
  return RUN_ALL_TESTS();
}
END
run 0 cmake -S . -B build "-DCMAKE_TOOLCHAIN_FILE=$CLOUDABI_PREFIX/share/cmake/CloudABI.cmake" \
  "-DCLOUDABI_TARGET=$CLOUDABI_TRIPLE"
run 0 cmake --build build
run 0 ctest --test-dir build -V
# Five tests that run and one that is disabled, each found by itself; and the two programs.
expect_part 'ctest' '100% tests passed, 0 tests failed out of 7' "$(cat out)"
expect_part 'a test that is disabled' 'Off.Fails (Disabled)' "$(cat out)"
expect_part 'gtest_main' '[  PASSED  ] 5 tests.' "$(cat out)"

run 0 cloudabi-run -e --command build/own_main --gtest_filter='*Numbers*:-*/2'
expect_part 'a filter' '[  PASSED  ] 2 tests.' "$(cat out err)"
run 1 cloudabi-run -e --command build/own_main --gtest_also_run_disabled_tests
expect_part 'what failed' 'as it should' "$(cat out err)"
expect_part 'how many' '1 FAILED TEST' "$(cat out err)"
finish
