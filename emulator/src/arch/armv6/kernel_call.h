// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The instruction that enters the Linux kernel on ARM: number in r7, arguments in r0 to r5 and the
// result in r0; -4095 … -1 is a negated error number.
#pragma once

namespace cloudabi::arch {

inline long kernel_call(long number) {
  register long r7 asm("r7") = number;
  register long r0 asm("r0");
  asm volatile("svc 0" : "=r"(r0) : "r"(r7) : "memory");
  return r0;
}

inline long kernel_call(long number, long a) {
  register long r7 asm("r7") = number;
  register long r0 asm("r0") = a;
  asm volatile("svc 0" : "+r"(r0) : "r"(r7) : "memory");
  return r0;
}

inline long kernel_call(long number, long a, long b) {
  register long r7 asm("r7") = number;
  register long r0 asm("r0") = a;
  register long r1 asm("r1") = b;
  asm volatile("svc 0" : "+r"(r0) : "r"(r7), "r"(r1) : "memory");
  return r0;
}

inline long kernel_call(long number, long a, long b, long c) {
  register long r7 asm("r7") = number;
  register long r0 asm("r0") = a;
  register long r1 asm("r1") = b;
  register long r2 asm("r2") = c;
  asm volatile("svc 0" : "+r"(r0) : "r"(r7), "r"(r1), "r"(r2) : "memory");
  return r0;
}

inline long kernel_call(long number, long a, long b, long c, long d) {
  register long r7 asm("r7") = number;
  register long r0 asm("r0") = a;
  register long r1 asm("r1") = b;
  register long r2 asm("r2") = c;
  register long r3 asm("r3") = d;
  asm volatile("svc 0" : "+r"(r0) : "r"(r7), "r"(r1), "r"(r2), "r"(r3) : "memory");
  return r0;
}

inline long kernel_call(long number, long a, long b, long c, long d, long e) {
  register long r7 asm("r7") = number;
  register long r0 asm("r0") = a;
  register long r1 asm("r1") = b;
  register long r2 asm("r2") = c;
  register long r3 asm("r3") = d;
  register long r4 asm("r4") = e;
  asm volatile("svc 0" : "+r"(r0) : "r"(r7), "r"(r1), "r"(r2), "r"(r3), "r"(r4) : "memory");
  return r0;
}

inline long kernel_call(long number, long a, long b, long c, long d, long e, long f) {
  register long r7 asm("r7") = number;
  register long r0 asm("r0") = a;
  register long r1 asm("r1") = b;
  register long r2 asm("r2") = c;
  register long r3 asm("r3") = d;
  register long r4 asm("r4") = e;
  register long r5 asm("r5") = f;
  asm volatile("svc 0"
               : "+r"(r0)
               : "r"(r7), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
               : "memory");
  return r0;
}

}  // namespace cloudabi::arch
