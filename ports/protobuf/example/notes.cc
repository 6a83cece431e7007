// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Writes messages of notes.proto, which protoc has compiled, in all the ways that there are, and
// reads them again; then does the same with a type that it reads from notes.proto itself.
#include <fcntl.h>
#include <google/protobuf/compiler/importer.h>
#include <google/protobuf/dynamic_message.h>
#include <google/protobuf/io/gzip_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl.h>
#include <google/protobuf/text_format.h>
#include <google/protobuf/util/delimited_message_util.h>
#include <google/protobuf/util/json_util.h>
#include <google/protobuf/util/message_differencer.h>
#include <google/protobuf/util/time_util.h>
#include <program.h>
#include <unistd.h>

#include <argdata.hpp>
#include <memory>
#include <string>

#include "notes.pb.h"

namespace protobuf = google::protobuf;
using protobuf::util::MessageDifferencer;

static int Directory() {
  const void *data;
  size_t size;
  program_get_raw_argdata(&data, &size);
  auto *configuration = argdata_from_buffer(
      data, size, [](void *, size_t fd) { return static_cast<int>(fd); }, nullptr);
  for (auto [key, value] : configuration->as_map())
    if (key->get_str() == "tmpdir")
      return value->as_fd();
  return -1;
}

static example::Notebook Example() {
  example::Notebook notebook;
  example::Note *note = notebook.add_notes();
  note->set_title("Gr\xc3\xbc\xc3\x9f"
                  "e");
  note->set_colour(example::Note::YELLOW);
  note->set_text("one\ntwo");
  *note->mutable_written() = protobuf::util::TimeUtil::SecondsToTimestamp(1700000000);
  notebook.add_notes()->set_drawing(std::string("\0\xff", 2));
  (*notebook.mutable_count_by_tag())["home"] = -3;
  return notebook;
}

static bool Text(const example::Notebook &notebook) {
  example::Notebook again;
  std::string text;
  if (!again.ParseFromString(notebook.SerializeAsString()) ||
      !MessageDifferencer::Equals(notebook, again))
    return false;
  // What is cut off, or has bytes in a string that aren't UTF-8, is refused.
  const std::string data = notebook.SerializeAsString();
  if (again.ParseFromString(data.substr(0, data.size() - 1)) ||
      again.ParseFromString("\n\x03\n\x01\xff"))
    return false;
  if (!protobuf::util::MessageToJsonString(notebook, &text).ok() ||
      text.find("\"written\":\"2023-11-14T22:13:20Z\"") == std::string::npos ||
      !protobuf::util::JsonStringToMessage(text, &again).ok() ||
      !MessageDifferencer::Equals(notebook, again))
    return false;
  if (protobuf::util::JsonStringToMessage("{\"notes\": 1}", &again).ok())
    return false;
  return protobuf::TextFormat::PrintToString(notebook, &text) &&
         text.find("colour: YELLOW") != std::string::npos &&
         protobuf::TextFormat::ParseFromString(text, &again) &&
         MessageDifferencer::Equals(notebook, again);
}

// Twice into a compressed file, each with its length in front.
static bool File(const example::Notebook &notebook, int directory) {
  const int out = openat(directory, "notes.gz", O_WRONLY | O_CREAT | O_TRUNC);
  if (out < 0)
    return false;
  {
    protobuf::io::FileOutputStream file(out);
    file.SetCloseOnDelete(true);
    protobuf::io::GzipOutputStream compressed(&file);
    for (int i = 0; i < 2; ++i)
      if (!protobuf::util::SerializeDelimitedToZeroCopyStream(notebook, &compressed))
        return false;
    if (!compressed.Close() || !file.Flush())
      return false;
  }
  protobuf::io::FileInputStream file(openat(directory, "notes.gz", O_RDONLY));
  file.SetCloseOnDelete(true);
  protobuf::io::GzipInputStream uncompressed(&file);
  bool end = false;
  for (int i = 0; i < 2; ++i) {
    example::Notebook again;
    if (!protobuf::util::ParseDelimitedFromZeroCopyStream(&again, &uncompressed, &end) ||
        !MessageDifferencer::Equals(notebook, again))
      return false;
  }
  example::Notebook nothing;
  return !protobuf::util::ParseDelimitedFromZeroCopyStream(&nothing, &uncompressed, &end) && end;
}

class Errors : public protobuf::compiler::MultiFileErrorCollector {
 public:
  void AddError(const std::string &, int, int, const std::string &) override { ++count; }
  int count = 0;
};

// The same message without generated code.
static bool Dynamic(const example::Notebook &notebook, int directory) {
  Errors errors;
  protobuf::compiler::DiskSourceTree nowhere, tree(directory);
  nowhere.MapPath("", "");
  tree.MapPath("", "proto");
  protobuf::compiler::Importer none(&nowhere, &errors);
  if (none.Import("notes.proto") != nullptr || errors.count == 0)
    return false;
  errors.count = 0;
  protobuf::compiler::Importer importer(&tree, &errors);
  const protobuf::FileDescriptor *file = importer.Import("notes.proto");
  if (file == nullptr || errors.count != 0)
    return false;
  protobuf::DynamicMessageFactory factory(importer.pool());
  const protobuf::Descriptor *type = file->FindMessageTypeByName("Notebook");
  const std::unique_ptr<protobuf::Message> message(factory.GetPrototype(type)->New());
  return message->ParseFromString(notebook.SerializeAsString()) &&
         message->ShortDebugString() == notebook.ShortDebugString();
}

int main() {
  GOOGLE_PROTOBUF_VERIFY_VERSION;
  const int directory = Directory();
  const example::Notebook notebook = Example();
  if (!Text(notebook))
    return 1;
  if (!File(notebook, directory))
    return 2;
  if (!Dynamic(notebook, directory))
    return 3;
  protobuf::ShutdownProtobufLibrary();
  return 0;
}
