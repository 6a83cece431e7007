// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// From the nodes behind the tags to what they ask for.
#include "specs.h"

#include "fields.h"
#include "scalar.h"

namespace cloudabi {
namespace {

// One of a few words; `what` is for the message.
template <typename T, size_t N>
T Choose(const Node &node, const std::string &text, const char *what,
         const std::pair<const char *, T> (&choices)[N]) {
  std::string names;
  for (const auto &[name, value] : choices) {
    if (text == name)
      return value;
    names += (names.empty() ? "" : ", ") + std::string(name);
  }
  throw ConfigError(node.mark,
                    std::string(what) + " `" + text + "` is unknown: there are " + names);
}

unsigned PresetOf(const Node &node, const std::string &text) {
  constexpr std::pair<const char *, unsigned> kPresets[] = {
      {"read", kPresetRead}, {"write", kPresetWrite},   {"append", kPresetAppend},
      {"list", kPresetList}, {"create", kPresetCreate}, {"all", kPresetAll},
  };
  return Choose(node, text, "the right", kPresets);
}

}  // namespace

int FdNumber(const Node &node) {
  constexpr char kExpected[] = "!fd needs stdin, stdout, stderr or the number of a descriptor";
  if (node.kind != Node::kScalar)
    throw ConfigError(node.mark, kExpected);
  if (node.text == "stdin")
    return 0;
  if (node.text == "stdout")
    return 1;
  if (node.text == "stderr")
    return 2;
  // Nine digits can't overflow, and no descriptor has a larger number.
  if (node.text.empty() || node.text.size() > 9 ||
      node.text.find_first_not_of("0123456789") != std::string::npos)
    throw ConfigError(node.mark, std::string(kExpected) + ", not `" + node.text + "`");
  return std::stoi(node.text);
}

FileSpec FileSpecOf(const Node &node) {
  const Fields fields(node, "!file", {"path", "mode", "create", "rights"});
  FileSpec spec;
  const Node *path = fields.Find("path");
  if (path == nullptr)
    throw ConfigError(node.mark, "!file needs a path");
  spec.mark = path->mark;
  spec.path = fields.Text(*path);
  if (spec.path.empty())
    throw ConfigError(path->mark, "the path is empty; `.` is the current directory");
  if (const Node *mode = fields.Find("mode")) {
    constexpr std::pair<const char *, FileMode> kModes[] = {
        {"r", FileMode::kRead},
        {"w", FileMode::kWrite},
        {"rw", FileMode::kReadWrite},
        {"a", FileMode::kAppend},
    };
    spec.mode = Choose(*mode, fields.Text(*mode), "the mode", kModes);
  }
  if (const Node *create = fields.Find("create")) {
    const auto value = ParseBool(fields.Text(*create));
    if (!value)
      throw ConfigError(create->mark, "create is true or false, not `" + create->text + "`");
    spec.create = *value;
  }
  if (const Node *rights = fields.Find("rights")) {
    unsigned presets = 0;
    if (rights->kind == Node::kSequence) {
      for (const Node *right : rights->items)
        presets |= PresetOf(*right, fields.Text(*right));
    } else {
      presets = PresetOf(*rights, fields.Text(*rights));
    }
    spec.rights = presets;
  }
  return spec;
}

SocketSpec SocketSpecOf(const Node &node) {
  const Fields fields(node, "!socket", {"type", "bind", "connect"});
  SocketSpec spec;
  spec.mark = node.mark;
  if (const Node *type = fields.Find("type")) {
    constexpr std::pair<const char *, bool> kTypes[] = {{"stream", true}, {"dgram", false}};
    spec.stream = Choose(*type, fields.Text(*type), "the socket type", kTypes);
  }
  const Node *bind = fields.Find("bind"), *connect = fields.Find("connect");
  if ((bind == nullptr) == (connect == nullptr))
    throw ConfigError(node.mark, "!socket needs either bind or connect, with an address such as "
                                 "127.0.0.1:8080, [::1]:8080 or /run/socket");
  const Node *address = bind != nullptr ? bind : connect;
  spec.bind = bind != nullptr;
  spec.address = fields.Text(*address);
  spec.address_mark = address->mark;
  return spec;
}

}  // namespace cloudabi
