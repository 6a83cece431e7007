// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Addresses that a guest handed in, in types that know their direction: what is GuestIn is only
// read, what is GuestOut only written. Guest memory may change at any time under the emulator's
// eyes, so values are copied once, used, and not read again. A bad address faults as it would in
// the program itself.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "cloudabi_types.h"

namespace cloudabi {

template <typename T> class GuestIn {
 public:
  constexpr GuestIn(const T *address) : address_(address) {}
  T load() const { return *address_; }
  const T *address() const { return address_; }

 private:
  const T *address_;
};

template <typename T> class GuestOut {
 public:
  constexpr GuestOut(T *address) : address_(address) {}
  void store(const T &value) const { *address_ = value; }
  T *address() const { return address_; }

 private:
  T *address_;
};

template <typename T> class GuestInArray {
 public:
  constexpr GuestInArray(const T *address, size_t size) : address_(address), size_(size) {}
  const T *address() const { return address_; }
  size_t size() const { return size_; }
  T operator[](size_t index) const { return address_[index]; }

 private:
  const T *address_;
  size_t size_;
};

template <typename T> class GuestOutArray {
 public:
  constexpr GuestOutArray(T *address, size_t size) : address_(address), size_(size) {}
  T *address() const { return address_; }
  size_t size() const { return size_; }

 private:
  T *address_;
  size_t size_;
};

// Pages of the guest's address space, as a range: neither read nor written by the emulator.
class GuestMapping {
 public:
  constexpr GuestMapping(void *address, size_t size) : address_(address), size_(size) {}
  void *address() const { return address_; }
  size_t size() const { return size_; }

 private:
  void *address_;
  size_t size_;
};

// A word that the guest's threads and the emulator work on together: a lock or a condition
// variable.
template <typename T> class GuestAtomic {
 public:
  constexpr GuestAtomic(T *address) : address_(address) {}

  T *address() const { return address_; }
  T load() const { return __atomic_load_n(address_, __ATOMIC_RELAXED); }
  T exchange(T value) const { return __atomic_exchange_n(address_, value, __ATOMIC_SEQ_CST); }
  T fetch_and(T value) const { return __atomic_fetch_and(address_, value, __ATOMIC_SEQ_CST); }
  // On failure `expected` becomes what is there.
  bool compare_exchange(T &expected, T desired) const {
    return __atomic_compare_exchange_n(address_, &expected, desired, false, __ATOMIC_SEQ_CST,
                                       __ATOMIC_RELAXED);
  }

 private:
  T *address_;
};

}  // namespace cloudabi
