// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// With the lite library alone: what an older program doesn't know is kept, and what is required is
// asked for.
#include "lite.pb.h"

int main() {
  GOOGLE_PROTOBUF_VERIFY_VERSION;
  example::Point point, again;
  point.set_x(-1);
  if (point.IsInitialized() || point.InitializationErrorString().empty())
    return 1;
  point.set_y(2);
  point.set_name("corner");
  const std::string data = point.SerializeAsString();
  if (data != std::string("\x08\x01\x10\x04\x1a\x06"
                          "corner"))
    return 2;
  example::OldPoint old;
  if (!old.ParseFromString(data) || old.x() != -1 || old.y() != 2)
    return 3;
  if (!again.ParseFromString(old.SerializeAsString()) || again.name() != "corner")
    return 4;
  google::protobuf::ShutdownProtobufLibrary();
  return 0;
}
