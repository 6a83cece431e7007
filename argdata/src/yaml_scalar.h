// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The YAML spelling of the values that hold no others.
#pragma once

#include <argdata.h>
#include <stdio.h>

namespace argdata {

// Prints a value on one line. A value that can't be read becomes !malformed with its bytes.
void PrintScalar(const argdata_t *ad, FILE *stream);

// What is printed where a container turns out to be malformed.
void PrintMalformed(const void *data, size_t length, FILE *stream);

}  // namespace argdata
