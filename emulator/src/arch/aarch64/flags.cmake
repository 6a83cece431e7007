# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# How the emulator is compiled for aarch64. Atomics are ARMv8.0's: the helper functions that choose
# better ones at run time belong to a run-time library.
set(emulator_linux_triple aarch64-unknown-linux-gnu)
set(emulator_flags -march=armv8-a -mno-outline-atomics)
