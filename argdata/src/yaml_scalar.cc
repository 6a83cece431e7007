// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// The YAML spelling of the values that hold no others: one that YAML 1.2's core schema reads back
// as the same type.
#include "yaml_scalar.h"

#include <errno.h>
#include <time.h>

#include "integer.h"
#include "node.h"

namespace argdata {

void PrintMalformed(const void *data, size_t length, FILE *stream) {
  PrintBlob("!malformed", data, length, stream);
}

void PrintScalar(const argdata_t *ad, FILE *stream) {
  const Node *node = FromUser(ad);
  const void *binary;
  const char *str;
  size_t length;
  bool boolean;
  double number;
  int fd;
  timespec time;
  Integer integer;
  const uint8_t *data;
  if (node->length == 0) {
    fputs("null", stream);
  } else if (argdata_get_binary(ad, &binary, &length) == 0) {
    PrintBlob("!!binary", binary, length, stream);
  } else if (argdata_get_bool(ad, &boolean) == 0) {
    fputs(boolean ? "true" : "false", stream);
  } else if (const int error = argdata_get_fd(ad, &fd); error != EINVAL) {
    fprintf(stream, "!fd %d", error == 0 ? fd : -1);
  } else if (argdata_get_float(ad, &number) == 0) {
    PrintFloat(number, stream);
  } else if (argdata_get_str(ad, &str, &length) == 0) {
    PrintString(str, length, stream);
  } else if (argdata_get_timestamp(ad, &time) == 0) {
    PrintTimestamp(time, stream);
  } else if (GetPayload(ad, kTagInt, &data, &length) && DecodeInteger(data, length, &integer)) {
    PrintInteger(integer, stream);
  } else if (GetWire(node, &data)) {
    PrintMalformed(data, node->length, stream);
  } else {
    PrintMalformed(node->chars, node->length - 2, stream);  // a string that isn't UTF-8
  }
}

}  // namespace argdata
