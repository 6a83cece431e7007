# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# Exceptions that a program's functions throw pass through those of the C library that call them
# (qsort, twalk, call_once). Without exceptions of its own, code gets no tables for that here.
set(cloudlibc_arch_flags -funwind-tables)
