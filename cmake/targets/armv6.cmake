# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Facts about armv6-unknown-cloudabi-eabihf. Nothing is decided here.
set(CLOUDABI_ARCH armv6)
set(CLOUDABI_TRIPLE armv6-unknown-cloudabi-eabihf)
# CMAKE_SYSTEM_PROCESSOR, and the processor's name in LLVM's build files.
set(CLOUDABI_PROCESSOR armv6)
set(CLOUDABI_POINTER_BITS 32)
set(CLOUDABI_ELF_MACHINE 40)
# Whether executables are position independent unless asked otherwise; others lie at the base.
set(CLOUDABI_PIE OFF)
set(CLOUDABI_IMAGE_BASE 0x10000)
# The largest page that executables can be loaded with.
set(CLOUDABI_PAGE_SIZE 0x1000)
# What code is compiled for unless -march says otherwise; nothing is clang's own choice.
set(CLOUDABI_MARCH "")
# Frame pointers without optimization, and with it.
set(CLOUDABI_FRAME_POINTER all none)
# The first word of package names.
set(CLOUDABI_DEBIAN_TRIPLE armv6-unknown-cloudabi-eabihf)
# Machines (CMAKE_HOST_SYSTEM_PROCESSOR) whose Linux surely runs this processor's programs by itself.
set(CLOUDABI_NATIVE_ON armv6l armv7l armv8l)
# Machines whose processor decides whether they can.
set(CLOUDABI_MAYBE_NATIVE_ON aarch64)
# QEMU's user mode emulator, for the others.
set(CLOUDABI_QEMU qemu-arm-static)
# It would be a newer processor by itself.
set(CLOUDABI_QEMU_OPTIONS -cpu arm1136)
# What the linker calls the format (-m).
set(CLOUDABI_LINKER_EMULATION armelf_linux_eabi)
# Meson's name of the processor family.
set(CLOUDABI_MESON_CPU arm)
