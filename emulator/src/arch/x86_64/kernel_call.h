// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The instruction that enters the Linux kernel on x86_64: number in rax, arguments in rdi, rsi,
// rdx, r10, r8, r9; rcx and r11 are lost; -4095 … -1 is a negated error number.
#pragma once

namespace cloudabi::arch {

inline long kernel_call(long number) {
  long result;
  asm volatile("syscall" : "=a"(result) : "0"(number) : "rcx", "r11", "memory");
  return result;
}

inline long kernel_call(long number, long a) {
  long result;
  asm volatile("syscall" : "=a"(result) : "0"(number), "D"(a) : "rcx", "r11", "memory");
  return result;
}

inline long kernel_call(long number, long a, long b) {
  long result;
  asm volatile("syscall" : "=a"(result) : "0"(number), "D"(a), "S"(b) : "rcx", "r11", "memory");
  return result;
}

inline long kernel_call(long number, long a, long b, long c) {
  long result;
  asm volatile("syscall"
               : "=a"(result)
               : "0"(number), "D"(a), "S"(b), "d"(c)
               : "rcx", "r11", "memory");
  return result;
}

inline long kernel_call(long number, long a, long b, long c, long d) {
  long result;
  register long r10 asm("r10") = d;
  asm volatile("syscall"
               : "=a"(result)
               : "0"(number), "D"(a), "S"(b), "d"(c), "r"(r10)
               : "rcx", "r11", "memory");
  return result;
}

inline long kernel_call(long number, long a, long b, long c, long d, long e) {
  long result;
  register long r10 asm("r10") = d;
  register long r8 asm("r8") = e;
  asm volatile("syscall"
               : "=a"(result)
               : "0"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8)
               : "rcx", "r11", "memory");
  return result;
}

inline long kernel_call(long number, long a, long b, long c, long d, long e, long f) {
  long result;
  register long r10 asm("r10") = d;
  register long r8 asm("r8") = e;
  register long r9 asm("r9") = f;
  asm volatile("syscall"
               : "=a"(result)
               : "0"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
               : "rcx", "r11", "memory");
  return result;
}

}  // namespace cloudabi::arch
