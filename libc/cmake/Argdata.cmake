# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# The C part of Argdata belongs to libc.a: program_main() receives its configuration as one.
# argdata/sources.cmake lists the files (ARGDATA_C_SOURCES), relative to argdata/.

include(${argdata_dir}/sources.cmake)
list(TRANSFORM ARGDATA_C_SOURCES PREPEND ${argdata_dir}/)
target_sources(cloudlibc PRIVATE ${ARGDATA_C_SOURCES})
target_include_directories(cloudlibc PRIVATE ${argdata_dir}/include)
