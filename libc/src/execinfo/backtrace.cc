// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The return addresses on the stack, the innermost first. They come from the unwinder, which C++
// programs contain; a program without one gets none.

#include <execinfo.h>
#include <stddef.h>
#include <stdint.h>

extern "C" {
struct _Unwind_Context;
[[gnu::weak]] int _Unwind_Backtrace(int (*)(struct _Unwind_Context *, void *), void *);
[[gnu::weak]] uintptr_t _Unwind_GetIP(struct _Unwind_Context *);
}

namespace {

struct Trace {
  void **addresses;
  size_t size;
  size_t count;
};

constexpr int kGoOn = 0, kStop = 4;

int collect(struct _Unwind_Context *context, void *argument) {
  auto *trace = static_cast<Trace *>(argument);
  if (trace->count == trace->size)
    return kStop;
  trace->addresses[trace->count++] = reinterpret_cast<void *>(_Unwind_GetIP(context));
  return kGoOn;
}

}  // namespace

size_t backtrace(void **addresses, size_t size) {
  Trace trace = {addresses, size, 0};
  if (_Unwind_Backtrace != nullptr)
    _Unwind_Backtrace(collect, &trace);
  return trace.count;
}
