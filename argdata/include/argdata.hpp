// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Argdata for C++17 and later: argdata_t as a class whose results are std::optional, string views
// and ranges.
//
// A value is never made or copied by itself: the create_*() functions return a std::unique_ptr, and
// argdata_free() is behind its delete. Nothing here throws but std::bad_alloc, from the create_*()
// functions and serialize(); a container that can't be made for another reason gives a null
// pointer. Values refer to what they were made from, so that has to outlive them.
//
// What is left out: readers and writers, whose C functions are as good from C++.
#ifndef _ARGDATA_HPP_
#define _ARGDATA_HPP_

#include <argdata.h>
#include <errno.h>
#include <time.h>

#include <chrono>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <memory>
#include <new>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace argdata {

// A view of values that lie one after the other. Whatever has data() and size() converts to it, and
// it converts to std::span. (std::span itself would ask for C++20.)
template <typename T> class span {
 public:
  using element_type = T;
  using value_type = std::remove_cv_t<T>;
  using iterator = T *;

  constexpr span() = default;
  constexpr span(T *data, std::size_t size) : data_(data), size_(size) {}
  template <std::size_t N> constexpr span(T (&array)[N]) : data_(array), size_(N) {}
  template <typename Container,
            typename = std::enable_if_t<
                std::is_convertible_v<decltype(std::data(std::declval<Container &>())), T *> &&
                sizeof(*std::data(std::declval<Container &>())) == sizeof(T) &&
                !std::is_array_v<std::remove_reference_t<Container>>>>
  constexpr span(Container &&container)
      : data_(std::data(container)), size_(std::size(container)) {}

  constexpr T *data() const { return data_; }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr T *begin() const { return data_; }
  constexpr T *end() const { return data_ + size_; }
  constexpr T &operator[](std::size_t index) const { return data_[index]; }

 private:
  T *data_ = nullptr;
  std::size_t size_ = 0;
};

// What an iterator of a container is compared with.
struct end_of_container {};

// The pairs of a map. An element is good until the iterator moves on.
class map_iterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = std::pair<const argdata_t *, const argdata_t *>;
  using difference_type = std::ptrdiff_t;
  using pointer = const value_type *;
  using reference = value_type;

  map_iterator() { it_.index = ARGDATA_ITERATOR_END; }
  explicit map_iterator(const argdata_t *map) { argdata_map_iterate(map, &it_); }

  value_type operator*() const {
    value_type result;
    argdata_map_get(&it_, &result.first, &result.second);
    return result;
  }
  map_iterator &operator++() {
    argdata_map_next(&it_);
    return *this;
  }
  void operator++(int) { argdata_map_next(&it_); }
  std::size_t index() const { return it_.index; }

  // Only the end can be compared with: both ways of not having an element count as such.
  friend bool operator==(const map_iterator &a, const map_iterator &b) {
    return a.at_end() == b.at_end() && (a.at_end() || a.index() == b.index());
  }
  friend bool operator!=(const map_iterator &a, const map_iterator &b) { return !(a == b); }

 private:
  bool at_end() const { return it_.index >= ARGDATA_ITERATOR_INVALID; }

  argdata_map_iterator_t it_ = {};
};

// The values of a sequence. An element is good until the iterator moves on.
class seq_iterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = const argdata_t *;
  using difference_type = std::ptrdiff_t;
  using pointer = const value_type *;
  using reference = value_type;

  seq_iterator() { it_.index = ARGDATA_ITERATOR_END; }
  explicit seq_iterator(const argdata_t *seq) { argdata_seq_iterate(seq, &it_); }

  value_type operator*() const {
    value_type result;
    argdata_seq_get(&it_, &result);
    return result;
  }
  seq_iterator &operator++() {
    argdata_seq_next(&it_);
    return *this;
  }
  void operator++(int) { argdata_seq_next(&it_); }
  std::size_t index() const { return it_.index; }

  friend bool operator==(const seq_iterator &a, const seq_iterator &b) {
    return a.at_end() == b.at_end() && (a.at_end() || a.index() == b.index());
  }
  friend bool operator!=(const seq_iterator &a, const seq_iterator &b) { return !(a == b); }

 private:
  bool at_end() const { return it_.index >= ARGDATA_ITERATOR_INVALID; }

  argdata_seq_iterator_t it_ = {};
};

// What as_map() and as_seq() return, for a range-based loop.
template <typename Iterator> class container_range {
 public:
  using iterator = Iterator;
  using const_iterator = Iterator;
  using value_type = typename Iterator::value_type;

  explicit container_range(const argdata_t *container) : container_(container) {}
  Iterator begin() const { return Iterator(container_); }
  Iterator end() const { return Iterator(); }

 private:
  const argdata_t *container_;
};

using map_range = container_range<map_iterator>;
using seq_range = container_range<seq_iterator>;

}  // namespace argdata

struct argdata_t {
 public:
  using map = argdata::map_range;
  using seq = argdata::seq_range;
  using map_iterator = argdata::map_iterator;
  using seq_iterator = argdata::seq_iterator;
  using time_point = std::chrono::time_point<std::chrono::system_clock, std::chrono::nanoseconds>;

  argdata_t() = delete;
  argdata_t(const argdata_t &) = delete;
  argdata_t &operator=(const argdata_t &) = delete;
  static void operator delete(void *ad) { argdata_free(static_cast<argdata_t *>(ad)); }

  static const argdata_t *null() { return &argdata_null; }
  static const argdata_t *true_() { return &argdata_true; }
  static const argdata_t *false_() { return &argdata_false; }
  static const argdata_t *bool_(bool value) { return value ? &argdata_true : &argdata_false; }

  static std::unique_ptr<argdata_t> create_binary(argdata::span<const unsigned char> value) {
    return made(argdata_create_binary(value.data(), value.size()));
  }
  static std::unique_ptr<argdata_t> create_fd(int value) { return made(argdata_create_fd(value)); }
  static std::unique_ptr<argdata_t> create_float(double value) {
    return made(argdata_create_float(value));
  }
  template <typename T> static std::unique_ptr<argdata_t> create_int(T value) {
    static_assert(std::is_integral_v<T>, "create_int() takes an integer");
    if constexpr (std::is_signed_v<T>)
      return made(argdata_create_int_s(value));
    else
      return made(argdata_create_int_u(value));
  }
  static std::unique_ptr<argdata_t> create_str(std::string_view value) {
    return made(argdata_create_str(value.data(), value.size()));
  }
  template <typename Duration>
  static std::unique_ptr<argdata_t>
  create_timestamp(std::chrono::time_point<std::chrono::system_clock, Duration> value) {
    // Rounded towards zero first: the second that the earliest point lies in can't be converted.
    auto second = std::chrono::time_point_cast<std::chrono::seconds>(value);
    auto rest = std::chrono::duration_cast<std::chrono::nanoseconds>(value - second);
    if (rest < rest.zero()) {
      second -= std::chrono::seconds(1);
      rest += std::chrono::seconds(1);
    }
    ::timespec time = {};
    time.tv_sec = static_cast<decltype(time.tv_sec)>(second.time_since_epoch().count());
    time.tv_nsec = static_cast<decltype(time.tv_nsec)>(rest.count());
    return made(argdata_create_timestamp(&time));
  }
  // As many pairs as the shorter of the two has.
  static std::unique_ptr<argdata_t> create_map(argdata::span<const argdata_t *const> keys,
                                               argdata::span<const argdata_t *const> values) {
    const std::size_t size = keys.size() < values.size() ? keys.size() : values.size();
    return made(argdata_create_map(keys.data(), values.data(), size));
  }
  static std::unique_ptr<argdata_t> create_seq(argdata::span<const argdata_t *const> values) {
    return made(argdata_create_seq(values.data(), values.size()));
  }
  static std::unique_ptr<argdata_t>
  create_from_buffer(argdata::span<const unsigned char> buffer,
                     int (*convert_fd)(void *, std::size_t) = nullptr, void *arg = nullptr) {
    return made(argdata_from_buffer(buffer.data(), buffer.size(), convert_fd, arg));
  }

  static std::unique_ptr<argdata_t> from_buffer(argdata::span<const unsigned char> buffer,
                                                int (*convert_fd)(void *, std::size_t) = nullptr,
                                                void *arg = nullptr) {
    return create_from_buffer(buffer, convert_fd, arg);
  }

  std::optional<argdata::span<const unsigned char>> get_binary() const {
    const void *data;
    std::size_t size;
    if (argdata_get_binary(this, &data, &size) != 0)
      return {};
    return argdata::span<const unsigned char>(static_cast<const unsigned char *>(data), size);
  }
  std::optional<bool> get_bool() const { return get<bool>(argdata_get_bool); }
  std::optional<int> get_fd() const { return get<int>(argdata_get_fd); }
  std::optional<double> get_float() const { return get<double>(argdata_get_float); }
  template <typename T = int> std::optional<T> get_int() const {
    static_assert(std::is_integral_v<T>, "get_int() gives an integer");
    using limits = std::numeric_limits<T>;
    if constexpr (std::is_signed_v<T>) {
      std::intmax_t value;
      if (argdata_get_int_s(this, &value, limits::min(), limits::max()) != 0)
        return {};
      return static_cast<T>(value);
    } else {
      std::uintmax_t value;
      if (argdata_get_int_u(this, &value, limits::max()) != 0)
        return {};
      return static_cast<T>(value);
    }
  }
  std::optional<std::string_view> get_str() const {
    const char *data;
    std::size_t size;
    if (argdata_get_str(this, &data, &size) != 0)
      return {};
    return std::string_view(data, size);
  }
  std::optional<const char *> get_str_c() const { return get<const char *>(argdata_get_str_c); }
  // Nothing also for a time outside the years 1678 to 2261, which a time point can't hold.
  std::optional<time_point> get_timestamp() const {
    constexpr std::intmax_t kNanoseconds = 1000000000;
    constexpr std::intmax_t kMax = std::numeric_limits<std::int64_t>::max() / kNanoseconds;
    ::timespec time;
    if (argdata_get_timestamp(this, &time) != 0 || time.tv_sec >= kMax || time.tv_sec < -kMax)
      return {};
    return time_point(std::chrono::nanoseconds(time.tv_sec * kNanoseconds + time.tv_nsec));
  }
  std::optional<map> get_map() const {
    const auto end = map_iterator(this).index();
    return end == ARGDATA_ITERATOR_INVALID ? std::nullopt : std::optional<map>(map(this));
  }
  std::optional<seq> get_seq() const {
    const auto end = seq_iterator(this).index();
    return end == ARGDATA_ITERATOR_INVALID ? std::nullopt : std::optional<seq>(seq(this));
  }

  argdata::span<const unsigned char> as_binary() const {
    return get_binary().value_or(argdata::span<const unsigned char>());
  }
  bool as_bool() const { return get_bool().value_or(false); }
  int as_fd() const { return get_fd().value_or(-1); }
  double as_float() const { return get_float().value_or(0.0); }
  template <typename T = int> T as_int() const { return get_int<T>().value_or(0); }
  std::string_view as_str() const { return get_str().value_or(std::string_view()); }
  const char *as_str_c() const { return get_str_c().value_or(""); }
  time_point as_timestamp() const { return get_timestamp().value_or(time_point()); }
  map as_map() const { return map(this); }
  seq as_seq() const { return seq(this); }

  std::size_t serialized_length(std::size_t *n_fds = nullptr) const {
    std::size_t size;
    argdata_serialized_length(this, &size, n_fds);
    return size;
  }
  // Descriptors are written as the numbers that they have.
  void serialize(std::vector<unsigned char> &buffer) const {
    buffer.resize(serialized_length());
    argdata_serialize(this, buffer.data(), nullptr);
  }
  // Descriptors are stored in `fds`, and written as indices into it.
  void serialize(std::vector<unsigned char> &buffer, std::vector<int> &fds) const {
    std::size_t n_fds;
    buffer.resize(serialized_length(&n_fds));
    fds.resize(n_fds + 1);  // never empty, as no storage at all would mean something else
    fds.resize(argdata_serialize(this, buffer.data(), fds.data()));
  }

 private:
  template <typename T> std::optional<T> get(int (*getter)(const argdata_t *, T *)) const {
    T value;
    return getter(this, &value) == 0 ? std::optional<T>(value) : std::nullopt;
  }

  static std::unique_ptr<argdata_t> made(argdata_t *ad) {
#if defined(__cpp_exceptions)
    if (ad == nullptr && errno == ENOMEM)
      throw std::bad_alloc();
#endif
    return std::unique_ptr<argdata_t>(ad);
  }
};

#endif
