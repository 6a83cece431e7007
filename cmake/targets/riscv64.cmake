# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Facts about riscv64-unknown-cloudabi, which is experimental (docs/adr/0015-riscv64.md). Nothing is
# decided here.
set(CLOUDABI_ARCH riscv64)
set(CLOUDABI_TRIPLE riscv64-unknown-cloudabi)
# CMAKE_SYSTEM_PROCESSOR, and the processor's name in LLVM's build files.
set(CLOUDABI_PROCESSOR riscv64)
set(CLOUDABI_POINTER_BITS 64)
set(CLOUDABI_ELF_MACHINE 243)
# Whether executables are position independent unless asked otherwise; others lie at the base.
set(CLOUDABI_PIE ON)
set(CLOUDABI_IMAGE_BASE 0x10000)
# The largest page that executables can be loaded with.
set(CLOUDABI_PAGE_SIZE 0x1000)
# What code is compiled for unless -march says otherwise, which also decides that double is passed in
# registers (lp64d): clang's own choice for an unknown system has no floating point.
set(CLOUDABI_MARCH rv64gc)
# Frame pointers without optimization, and with it.
set(CLOUDABI_FRAME_POINTER all none)
# The first word of package names.
set(CLOUDABI_DEBIAN_TRIPLE riscv64-unknown-cloudabi)
# Machines (CMAKE_HOST_SYSTEM_PROCESSOR) whose Linux surely runs this processor's programs by itself.
set(CLOUDABI_NATIVE_ON riscv64)
# QEMU's user mode emulator, for the others.
set(CLOUDABI_QEMU qemu-riscv64-static)
# What the linker calls the format (-m).
set(CLOUDABI_LINKER_EMULATION elf64lriscv)
# Meson's name of the processor family.
set(CLOUDABI_MESON_CPU riscv64)
