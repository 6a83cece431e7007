// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The C library's test harness: what a test file includes. It needs no C++ library and no global
// constructors, so that a file compiles in a fraction of a second and the harness works as soon as
// a program can start and write to a descriptor.
//
//   TEST(stdlib, abs) { EXPECT_EQ(5, abs(-5)); }
//
// EXPECT_* notes a failure and goes on, ASSERT_* leaves the test function. Values are printed if
// they are numbers, pointers, booleans or strings. Failures may also be noted from other threads.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace test {

struct Case {
  const char *group;
  const char *name;
  const char *file;
  void (*body)();
  const void *padding[4];  // A power of two, so that the section is an array without gaps.
};

// A value in a form that can be printed later.
struct Text {
  char bytes[160];
};

Text describe(const char *value);
Text describe(double value);
Text describe(long double value);
Text describe_signed(long long value);
Text describe_unsigned(unsigned long long value);
Text describe_pointer(const volatile void *value);

template <typename T> Text describe(const T &value) {
  if constexpr (__is_same(T, bool)) {
    return describe(value ? "true" : "false");
  } else if constexpr (__is_same(T, decltype(nullptr))) {
    return describe_pointer(nullptr);
  } else if constexpr (__is_floating_point(T)) {
    return describe(static_cast<long double>(value));
  } else if constexpr (__is_enum(T)) {
    return describe_signed(static_cast<long long>(value));
  } else if constexpr (__is_integral(T)) {
    if constexpr (static_cast<T>(-1) < static_cast<T>(1))
      return describe_signed(static_cast<long long>(value));
    else
      return describe_unsigned(static_cast<unsigned long long>(value));
  } else if constexpr (__is_pointer(T)) {
    return describe_pointer(reinterpret_cast<const volatile void *>(value));
  } else {
    return describe("(an object)");
  }
}
inline Text describe(char *value) { return describe(static_cast<const char *>(value)); }

// Notes a failure; `left` and `right` may be null where there is no value to show.
void fail(const char *file, int line, const char *expression, const Text *left, const Text *right);
// Ends the test's report with "skipped" and the reason.
void skip(const char *reason);
bool strings_equal(const char *left, const char *right);
bool close_to(long double left, long double right, long double tolerance);

// A descriptor of a directory that is empty, that this test alone uses, and that goes away with
// all it holds when the test ends. The same one for each call within a test.
int tmpdir();

// Equality that doesn't warn when a literal meets an unsigned value.
template <typename A, typename B> constexpr bool equal(const A &a, const B &b) {
  if constexpr (__is_integral(A) && __is_integral(B) && !__is_same(A, bool) &&
                !__is_same(B, bool)) {
    if constexpr ((static_cast<A>(-1) < static_cast<A>(1)) ==
                  (static_cast<B>(-1) < static_cast<B>(1)))
      return a == b;
    else if constexpr (static_cast<A>(-1) < static_cast<A>(1))
      return a >= 0 && static_cast<unsigned long long>(a) == b;
    else
      return b >= 0 && a == static_cast<unsigned long long>(b);
  } else {
    return a == b;
  }
}
template <typename A, typename B> constexpr bool less(const A &a, const B &b) {
  if constexpr (__is_integral(A) && __is_integral(B) && !__is_same(A, bool) &&
                !__is_same(B, bool)) {
    if constexpr ((static_cast<A>(-1) < static_cast<A>(1)) ==
                  (static_cast<B>(-1) < static_cast<B>(1)))
      return a < b;
    else if constexpr (static_cast<A>(-1) < static_cast<A>(1))
      return a < 0 || static_cast<unsigned long long>(a) < b;
    else
      return b >= 0 && a < static_cast<unsigned long long>(b);
  } else {
    return a < b;
  }
}

}  // namespace test

inline int test_tmpdir() { return test::tmpdir(); }

#define TEST(group, name)                                                                          \
  static void test_##group##_##name();                                                             \
  [[gnu::used, gnu::retain, gnu::section("cloudlibc_tests"), gnu::aligned(sizeof(test::Case))]]    \
  static test::Case test_case_##group##_##name = {                                                 \
      #group, #name, __FILE__, test_##group##_##name, {}};                                         \
  static void test_##group##_##name()

#define TEST_SKIP(reason)                                                                          \
  do {                                                                                             \
    test::skip(reason);                                                                            \
    return;                                                                                        \
  } while (0)

#define TEST_COMPARE_(holds, left, right, sign, leave)                                             \
  do {                                                                                             \
    const auto &test_left_ = (left);                                                               \
    const auto &test_right_ = (right);                                                             \
    if (!(holds)) {                                                                                \
      auto test_left_text_ = test::describe(test_left_);                                           \
      auto test_right_text_ = test::describe(test_right_);                                         \
      test::fail(__FILE__, __LINE__, #left " " sign " " #right, &test_left_text_,                  \
                 &test_right_text_);                                                               \
      leave;                                                                                       \
    }                                                                                              \
  } while (0)

#define TEST_CONDITION_(condition, text, leave)                                                    \
  do {                                                                                             \
    if (!(condition)) {                                                                            \
      test::fail(__FILE__, __LINE__, text, nullptr, nullptr);                                      \
      leave;                                                                                       \
    }                                                                                              \
  } while (0)

#define TEST_STRINGS_(left, right, leave)                                                          \
  do {                                                                                             \
    const char *test_left_ = (left);                                                               \
    const char *test_right_ = (right);                                                             \
    if (!test::strings_equal(test_left_, test_right_)) {                                           \
      auto test_left_text_ = test::describe(test_left_);                                           \
      auto test_right_text_ = test::describe(test_right_);                                         \
      test::fail(__FILE__, __LINE__, #left " == " #right, &test_left_text_, &test_right_text_);    \
      leave;                                                                                       \
    }                                                                                              \
  } while (0)

#define TEST_EQ_ test::equal(test_left_, test_right_)
#define TEST_LT_ test::less(test_left_, test_right_)
#define TEST_GT_ test::less(test_right_, test_left_)

#define EXPECT_EQ(a, b) TEST_COMPARE_(TEST_EQ_, a, b, "==", )
#define EXPECT_NE(a, b) TEST_COMPARE_(!TEST_EQ_, a, b, "!=", )
#define EXPECT_LT(a, b) TEST_COMPARE_(TEST_LT_, a, b, "<", )
#define EXPECT_GT(a, b) TEST_COMPARE_(TEST_GT_, a, b, ">", )
#define EXPECT_LE(a, b) TEST_COMPARE_(!TEST_GT_, a, b, "<=", )
#define EXPECT_GE(a, b) TEST_COMPARE_(!TEST_LT_, a, b, ">=", )
#define EXPECT_TRUE(condition) TEST_CONDITION_(condition, #condition, )
#define EXPECT_FALSE(condition) TEST_CONDITION_(!(condition), "!(" #condition ")", )
#define EXPECT_STREQ(a, b) TEST_STRINGS_(a, b, )
#define EXPECT_NEAR(a, b, tolerance)                                                               \
  TEST_COMPARE_(test::close_to(test_left_, test_right_, tolerance), a, b, "~", )

#define ASSERT_EQ(a, b) TEST_COMPARE_(TEST_EQ_, a, b, "==", return)
#define ASSERT_NE(a, b) TEST_COMPARE_(!TEST_EQ_, a, b, "!=", return)
#define ASSERT_LT(a, b) TEST_COMPARE_(TEST_LT_, a, b, "<", return)
#define ASSERT_GT(a, b) TEST_COMPARE_(TEST_GT_, a, b, ">", return)
#define ASSERT_LE(a, b) TEST_COMPARE_(!TEST_GT_, a, b, "<=", return)
#define ASSERT_GE(a, b) TEST_COMPARE_(!TEST_LT_, a, b, ">=", return)
#define ASSERT_TRUE(condition) TEST_CONDITION_(condition, #condition, return)
#define ASSERT_FALSE(condition) TEST_CONDITION_(!(condition), "!(" #condition ")", return)
#define ASSERT_STREQ(a, b) TEST_STRINGS_(a, b, return)
#define ASSERT_NEAR(a, b, tolerance)                                                               \
  TEST_COMPARE_(test::close_to(test_left_, test_right_, tolerance), a, b, "~", return)

// A call that has to fail with -1 and the given errno. The file includes <errno.h>.
#define EXPECT_FAILS(number, call)                                                                 \
  do {                                                                                             \
    errno = 0;                                                                                     \
    EXPECT_EQ(-1, (call));                                                                         \
    EXPECT_EQ(number, errno);                                                                      \
  } while (0)
#define ASSERT_FAILS(number, call)                                                                 \
  do {                                                                                             \
    errno = 0;                                                                                     \
    ASSERT_EQ(-1, (call));                                                                         \
    ASSERT_EQ(number, errno);                                                                      \
  } while (0)
