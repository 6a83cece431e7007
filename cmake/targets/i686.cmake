# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Facts about i686-unknown-cloudabi. Nothing is decided here.
set(CLOUDABI_ARCH i686)
set(CLOUDABI_TRIPLE i686-unknown-cloudabi)
# CMAKE_SYSTEM_PROCESSOR, and the processor's name in LLVM's build files.
set(CLOUDABI_PROCESSOR i686)
set(CLOUDABI_POINTER_BITS 32)
set(CLOUDABI_ELF_MACHINE 3)
# Whether executables are position independent unless asked otherwise; others lie at the base.
set(CLOUDABI_PIE OFF)
set(CLOUDABI_IMAGE_BASE 0x10000)
# The largest page that executables can be loaded with.
set(CLOUDABI_PAGE_SIZE 0x1000)
# What code is compiled for unless -march says otherwise: with SSE2, so that float and double are
# computed as on x86_64 (docs/adr/0011-i686.md).
set(CLOUDABI_MARCH pentium4)
# Frame pointers without optimization, and with it.
set(CLOUDABI_FRAME_POINTER all none)
# The first word of package names.
set(CLOUDABI_DEBIAN_TRIPLE i686-unknown-cloudabi)
# Machines (CMAKE_HOST_SYSTEM_PROCESSOR) whose Linux surely runs this processor's programs by itself.
set(CLOUDABI_NATIVE_ON x86_64 i686 i586 i486 i386)
# QEMU's user mode emulator, for the others.
set(CLOUDABI_QEMU qemu-i386-static)
# What the linker calls the format (-m).
set(CLOUDABI_LINKER_EMULATION elf_i386)
# Meson's name of the processor family.
set(CLOUDABI_MESON_CPU x86)
