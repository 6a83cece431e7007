// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Addresses that a program passes to a system call, with a direction in their type: what is In is
// only read, what is Out only written, at the program's own width and without cost. Nothing here
// checks that the memory is there. A program that passes a wild address either gets EFAULT from the
// Linux call that uses it, or faults as it would on using the address itself; both harm nobody else.
//
// Another thread may change this memory at any time: load() once, check and use the copy.
#pragma once

#include "cloudabi_types.h"

namespace cloudabi {

using GuestSize = __SIZE_TYPE__;

// A pointer to something that the call reads; `poll` and others read several.
template <class T> struct GuestIn {
  const T *address;

  T load(GuestSize index = 0) const { return address[index]; }
};

// A pointer to something that the call writes.
template <class T> struct GuestOut {
  T *address;

  void store(const T &value, GuestSize index = 0) const { address[index] = value; }
};

// A pointer and a number of elements to read: a path, pieces of memory, descriptors.
template <class T> struct GuestInArray {
  const T *address;
  GuestSize size;

  T load(GuestSize index) const { return address[index]; }
};

// A pointer and a number of elements to write.
template <class T> struct GuestOutArray {
  T *address;
  GuestSize size;

  void store(GuestSize index, const T &value) const { address[index] = value; }
};

// A part of the address space, for the calls that change how it is mapped. It is not accessed.
struct GuestMapping {
  void *address;
  GuestSize size;
};

// A lock or condition variable, which user space changes at the same time.
template <class T> struct GuestAtomic {
  T *address;
};

}  // namespace cloudabi
