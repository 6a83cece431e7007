# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# How the emulator is compiled for ARMv6. K, as programs need that as well: their thread register is
# one of its additions, and so are the 64-bit exclusive loads and stores that the table of
# descriptors is made of. See docs/adr/0010-armv6.md.
set(emulator_linux_triple arm-unknown-linux-gnueabihf)
set(emulator_flags -march=armv6k -mfpu=vfpv2 -mfloat-abi=hard -marm)
# What the compiler calls for divisions and shifts can't take part in link-time optimization.
set_source_files_properties(${arch_dir}/arithmetic.cc PROPERTIES
  COMPILE_OPTIONS "-fno-builtin;-fno-lto")
