# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# How the emulator is compiled for riscv64. Linking without relaxation leaves no use of the global
# pointer, which nobody would have set.
set(emulator_linux_triple riscv64-unknown-linux-gnu)
set(emulator_flags -march=rv64gc -mabi=lp64d -mno-relax)
