# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Facts about aarch64-unknown-cloudabi. Nothing is decided here.
set(CLOUDABI_ARCH aarch64)
set(CLOUDABI_TRIPLE aarch64-unknown-cloudabi)
# CMAKE_SYSTEM_PROCESSOR, and the processor's name in LLVM's build files.
set(CLOUDABI_PROCESSOR aarch64)
set(CLOUDABI_POINTER_BITS 64)
set(CLOUDABI_ELF_MACHINE 183)
# Whether executables are position independent unless asked otherwise; others lie at the base.
set(CLOUDABI_PIE ON)
set(CLOUDABI_IMAGE_BASE 0x10000)
# The largest page that executables can be loaded with.
set(CLOUDABI_PAGE_SIZE 0x10000)
# What code is compiled for unless -march says otherwise; nothing is clang's own choice.
set(CLOUDABI_MARCH "")
# Frame pointers without optimization, and with it.
set(CLOUDABI_FRAME_POINTER non-leaf non-leaf)
# The first word of package names.
set(CLOUDABI_DEBIAN_TRIPLE aarch64-unknown-cloudabi)
# Machines (CMAKE_HOST_SYSTEM_PROCESSOR) whose Linux surely runs this processor's programs by itself.
set(CLOUDABI_NATIVE_ON aarch64)
# QEMU's user mode emulator, for the others.
set(CLOUDABI_QEMU qemu-aarch64-static)
# What the linker calls the format (-m).
set(CLOUDABI_LINKER_EMULATION aarch64linux)
# Meson's name of the processor family.
set(CLOUDABI_MESON_CPU aarch64)
