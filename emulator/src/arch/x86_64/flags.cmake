# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# How the emulator is compiled for x86_64.
set(emulator_linux_triple x86_64-unknown-linux-gnu)
set(emulator_flags -mno-avx)
