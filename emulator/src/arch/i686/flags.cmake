# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# How the emulator is compiled for i686: for the processors that programs need anyway, which have
# SSE2, and with no more trust in the stack's alignment than the kernel's calls have, as other
# compilers' programs align it to words only.
set(emulator_linux_triple i686-unknown-linux-gnu)
set(emulator_flags -march=pentium4 -mno-mmx -mstack-alignment=4)
# The compiler calls what is in there when it generates code, too late for link-time optimization.
set_source_files_properties(${arch_dir}/wide_arithmetic.cc PROPERTIES COMPILE_OPTIONS -fno-lto)
