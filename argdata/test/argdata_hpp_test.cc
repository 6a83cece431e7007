// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of the C++ interface.
#include <argdata.hpp>
#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <memory>
#include <ranges>
#include <span>
#include <string>
#include <vector>

namespace {

using std::chrono::nanoseconds;
using std::chrono::system_clock;

static_assert(!std::is_default_constructible_v<argdata_t>);
static_assert(!std::is_copy_constructible_v<argdata_t>);
static_assert(std::ranges::input_range<argdata_t::map>);
static_assert(std::ranges::input_range<argdata_t::seq>);

TEST(ArgdataHpp, Scalars) {
  EXPECT_EQ(argdata_t::create_int(-5)->get_int<short>(), -5);
  EXPECT_EQ(argdata_t::create_int(300)->get_int<unsigned char>(), std::nullopt);
  EXPECT_EQ(argdata_t::create_int(UINT64_MAX)->as_int<std::uint64_t>(), UINT64_MAX);
  EXPECT_EQ(argdata_t::create_float(0.5)->get_float(), 0.5);
  EXPECT_EQ(argdata_t::create_fd(3)->get_fd(), 3);
  EXPECT_EQ(argdata_t::create_fd(3)->as_fd(), 3);
  EXPECT_EQ(argdata_t::bool_(true), argdata_t::true_());
  EXPECT_EQ(argdata_t::false_()->get_bool(), false);
  const std::string text = "text";
  EXPECT_EQ(argdata_t::create_str(text)->get_str(), "text");
  EXPECT_EQ(argdata_t::create_str("literal")->as_str(), "literal");
}

TEST(ArgdataHpp, Defaults) {
  const argdata_t *null = argdata_t::null();
  EXPECT_EQ(null->as_fd(), -1);
  EXPECT_EQ(null->as_int(), 0);
  EXPECT_EQ(null->as_str(), "");
  EXPECT_STREQ(null->as_str_c(), "");
  EXPECT_FALSE(null->as_bool());
  EXPECT_EQ(null->as_float(), 0.0);
  EXPECT_TRUE(null->as_binary().empty());
  EXPECT_EQ(null->as_timestamp().time_since_epoch().count(), 0);
  EXPECT_EQ(null->as_map().begin(), null->as_map().end());
  EXPECT_EQ(null->as_seq().begin(), null->as_seq().end());
  EXPECT_FALSE(null->get_map());
  EXPECT_FALSE(null->get_seq());
  EXPECT_FALSE(null->get_fd());
}

TEST(ArgdataHpp, BinaryConvertsToSpan) {
  const std::vector<unsigned char> bytes = {1, 2, 3};
  auto ad = argdata_t::create_binary(bytes);
  std::span<const unsigned char> result = *ad->get_binary();
  EXPECT_EQ(result.data(), bytes.data());
  EXPECT_EQ(result.size(), 3u);
  EXPECT_EQ(argdata_t::create_binary(std::span(bytes).subspan(1))->as_binary().size(), 2u);
}

TEST(ArgdataHpp, Timestamps) {
  const std::chrono::time_point<system_clock, nanoseconds> before(nanoseconds(-1));
  EXPECT_EQ(argdata_t::create_timestamp(before)->get_timestamp(), before);
  // The earliest one; a sanitizer sees whether anything overflows.
  timespec earliest = {};
  EXPECT_EQ(argdata_get_timestamp(argdata_t::create_timestamp(argdata_t::time_point::min()).get(),
                                  &earliest),
            0);
  EXPECT_EQ(earliest.tv_sec, -9223372037);
  EXPECT_EQ(earliest.tv_nsec, 145224192);
  const auto now = system_clock::now();
  EXPECT_EQ(argdata_t::create_timestamp(now)->as_timestamp(), now);
}

TEST(ArgdataHpp, Loops) {
  auto key = argdata_t::create_str("key");
  auto value = argdata_t::create_int(7);
  const std::array<const argdata_t *, 1> keys = {key.get()};
  const std::vector<const argdata_t *> values = {value.get()};
  auto map = argdata_t::create_map(keys, values);
  auto seq = argdata_t::create_seq(std::span(values));
  int count = 0;
  for (auto [k, v] : map->as_map()) {
    EXPECT_EQ(k->get_str(), "key");
    EXPECT_EQ(v->get_int(), 7);
    ++count;
  }
  for (const argdata_t *v : seq->as_seq()) {
    EXPECT_EQ(v->get_int(), 7);
    ++count;
  }
  EXPECT_EQ(count, 2);
}

TEST(ArgdataHpp, OlderIteratorForms) {
  auto key = argdata_t::create_str("key");
  const argdata_t *const keys[] = {key.get()};
  auto map = argdata_t::create_map(keys, keys);
  argdata_map_iterator_t it;
  const argdata_t *k, *v;
  argdata_map_iterate(map.get(), &it);
  EXPECT_TRUE(argdata_map_next(&it, &k, &v));
  EXPECT_FALSE(argdata_map_next(&it, &k, &v));
}

TEST(ArgdataHpp, Serialize) {
  auto first = argdata_t::create_fd(10);
  auto second = argdata_t::create_fd(11);
  const std::vector<argdata_t *> values = {first.get(), second.get()};
  auto seq = argdata_t::create_seq(values);
  std::vector<unsigned char> buffer;
  std::vector<int> fds;
  seq->serialize(buffer, fds);
  EXPECT_EQ(buffer, (std::vector<unsigned char>{7, 0x85, 3, 0, 0, 0, 0, 0x85, 3, 0, 0, 0, 1}));
  EXPECT_EQ(fds, (std::vector<int>{10, 11}));
  seq->serialize(buffer);
  EXPECT_EQ(buffer[6], 10);
  std::size_t n_fds;
  EXPECT_EQ(seq->serialized_length(&n_fds), 13u);
  EXPECT_EQ(n_fds, 2u);
  argdata_t::true_()->serialize(buffer, fds);
  EXPECT_TRUE(fds.empty());
  auto read = argdata_t::create_from_buffer(buffer);
  EXPECT_EQ(read->get_bool(), true);
}

}  // namespace
