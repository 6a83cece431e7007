// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The YAML spelling of the values that hold no others.
#pragma once

#include <argdata.h>
#include <stdio.h>

struct timespec;

namespace argdata {

struct Integer;

// Prints a value on one line. A value that can't be read becomes !malformed with its bytes.
void PrintScalar(const argdata_t *ad, FILE *stream);

// What is printed where a container turns out to be malformed.
void PrintMalformed(const void *data, size_t length, FILE *stream);

// The parts of it: yaml_string.cc, yaml_number.cc. A blob is base64 in quotes behind a tag.
void PrintBlob(const char *tag, const void *data, size_t length, FILE *stream);
void PrintString(const char *str, size_t length, FILE *stream);
void PrintFloat(double value, FILE *stream);
void PrintInteger(Integer value, FILE *stream);
void PrintTimestamp(const timespec &time, FILE *stream);

}  // namespace argdata
