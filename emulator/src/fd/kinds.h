// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What kinds of files there are and which rights mean anything on each: rights beyond that are
// dropped when a descriptor is made.
#pragma once

#include "fd/table.h"
#include "kernel/calls.h"

namespace cloudabi {

// All rights that apply to a kind of descriptor.
cloudabi_rights_t rights_of_kind(cloudabi_filetype_t kind);

// The rights that a directory may let inherit: those of everything that can be opened in it.
cloudabi_rights_t rights_below_directory();

// The kind of a file from Linux's mode bits; a socket's type isn't among them, so it is `unknown`.
cloudabi_filetype_t kind_of_mode(unsigned mode);

// The kind of an open descriptor that came from outside: asks the kernel.
Result<cloudabi_filetype_t> kind_of_descriptor(int fd);

// An entry with all that the kind allows, as for what arrives over a socket or is inherited in
// developer mode. `access_mode` is Linux's: a descriptor that isn't open for writing doesn't get
// the rights that need it.
Result<DescriptorTable::Entry> widest_entry(int fd);

// CloudABI's descriptor flags from Linux's and the other way round.
cloudabi_fdflags_t fdflags_from_linux(int flags);
int fdflags_to_linux(cloudabi_fdflags_t flags);

}  // namespace cloudabi
