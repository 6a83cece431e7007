// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// From YAML nodes to Argdata.
#include "configuration.h"

#include <unistd.h>

#include <argdata.hpp>
#include <cerrno>
#include <cstring>
#include <deque>
#include <memory>
#include <set>
#include <unordered_map>

#include "parser_guard.h"
#include "scalar.h"
#include "specs.h"
#include "yaml_reader.h"

namespace cloudabi {
namespace {

constexpr std::string_view kYamlPrefix = "tag:yaml.org,2002:";

class Converter {
 public:
  Converter(const std::string &source, ResourceOpener &opener, Configuration &result)
      : source_(source), opener_(opener), result_(result) {}

  const argdata_t *Convert(const Node &node);

 private:
  const argdata_t *ConvertAnew(const Node &node);
  const argdata_t *ConvertUntagged(const Node &node);
  const argdata_t *ConvertYaml(const Node &node, std::string_view type);
  const argdata_t *ConvertScalar(const Node &node, std::string_view type);
  const argdata_t *ConvertMap(const Node &node);
  const argdata_t *ConvertSequence(const Node &node);
  const argdata_t *ConvertResource(const Node &node, std::string_view tag);
  const argdata_t *Make(const ScalarValue &value, const Node &node);
  const argdata_t *MakeDescriptor(Descriptor &&descriptor, const Node &node, std::string_view tag);
  const argdata_t *Keep(std::unique_ptr<argdata_t> value, Mark mark);

  const std::string &source_;
  ResourceOpener &opener_;
  Configuration &result_;
  // A value that aliases refer to is made once: its descriptors keep their numbers, and aliases of
  // aliases cost nothing.
  std::unordered_map<const Node *, const argdata_t *> made_;
  std::deque<std::unique_ptr<argdata_t>> values_;
  std::deque<std::vector<const argdata_t *>> elements_;
  std::deque<std::vector<unsigned char>> blobs_;
};

[[noreturn]] void Refuse(const Node &node, std::string_view type, const char *example) {
  throw ConfigError(
      node.mark, "!!" + std::string(type) + " doesn't fit " +
                     (node.kind == Node::kScalar ? "`" + node.text + "`" : "a map or a sequence") +
                     ": it takes " + example);
}

void CheckSize(size_t size, Mark mark) {
  if (size > kMaxArgdata)
    throw ConfigError(mark, "with all aliases followed, the configuration is larger than " +
                                std::to_string(kMaxArgdata >> 20) + " MiB");
}

const argdata_t *Converter::Convert(const Node &node) {
  if (const auto made = made_.find(&node); made != made_.end())
    return made->second;
  return made_[&node] = ConvertAnew(node);
}

const argdata_t *Converter::Keep(std::unique_ptr<argdata_t> value, Mark mark) {
  if (value == nullptr)
    throw ConfigError(mark, strerror(errno));
  CheckSize(value->serialized_length(), mark);
  return values_.emplace_back(std::move(value)).get();
}

const argdata_t *Converter::ConvertAnew(const Node &node) {
  const std::string_view tag = node.tag;
  // With the usual %TAG line a lone `!` has the prefix as well; it only says that the value isn't
  // to be looked at for its type.
  if (tag.empty())
    return ConvertUntagged(node);
  if (tag == "!" || tag == kTagPrefix)
    return ConvertYaml(node, node.kind == Node::kScalar     ? "str"
                             : node.kind == Node::kSequence ? "seq"
                                                            : "map");
  if (tag.substr(0, kYamlPrefix.size()) == kYamlPrefix)
    return ConvertYaml(node, tag.substr(kYamlPrefix.size()));
  if (tag.substr(0, strlen(kTagPrefix)) == kTagPrefix)
    return ConvertResource(node, tag.substr(strlen(kTagPrefix)));
  throw ConfigError(node.mark,
                    "the tag " + node.tag + " is unknown" +
                        (tag[0] == '!' ? ": the line `%TAG ! " + std::string(kTagPrefix) +
                                             "`, and `---` below it, are missing at "
                                             "the top"
                                       : ""));
}

const argdata_t *Converter::ConvertUntagged(const Node &node) {
  switch (node.kind) {
  case Node::kMap:
    return ConvertMap(node);
  case Node::kSequence:
    return ConvertSequence(node);
  default:
    return Make(node.plain ? ResolvePlain(node.text, node.mark) : ScalarValue(node.text), node);
  }
}

const argdata_t *Converter::ConvertYaml(const Node &node, std::string_view type) {
  if (type == "map") {
    if (node.kind != Node::kMap)
      throw ConfigError(node.mark, "!!map needs a map below it");
    return ConvertMap(node);
  }
  if (type == "seq") {
    if (node.kind != Node::kSequence)
      throw ConfigError(node.mark, "!!seq needs a sequence below it");
    return ConvertSequence(node);
  }
  return ConvertScalar(node, type);
}

const argdata_t *Converter::ConvertScalar(const Node &node, std::string_view type) {
  const bool scalar = node.kind == Node::kScalar;
  if (type == "str") {
    if (!scalar)
      Refuse(node, type, "text");
    return Make(node.text, node);
  }
  if (type == "null") {
    if (!scalar || !IsNull(node.text))
      Refuse(node, type, "null, ~ or nothing");
    return argdata_t::null();
  }
  if (type == "bool") {
    const auto value = scalar ? ParseBool(node.text) : std::nullopt;
    if (!value)
      Refuse(node, type, "true or false");
    return argdata_t::bool_(*value);
  }
  if (type == "int") {
    if (!scalar || !IsInteger(node.text))
      Refuse(node, type, "a number such as -12, 0o17 or 0xff");
    return Make(ResolvePlain(node.text, node.mark), node);
  }
  if (type == "float") {
    const auto value = scalar ? ParseFloat(node.text) : std::nullopt;
    if (!value)
      Refuse(node, type, "a number such as 1, -0.5e3, .inf or .nan");
    return Make(*value, node);
  }
  if (type == "binary") {
    auto value = scalar ? ParseBinary(node.text) : std::nullopt;
    if (!value)
      Refuse(node, type, "base64, such as aGVsbG8=");
    return Keep(argdata_t::create_binary(blobs_.emplace_back(std::move(*value))), node.mark);
  }
  if (type == "timestamp") {
    const auto value = scalar ? ParseTimestamp(node.text) : std::nullopt;
    if (!value)
      Refuse(node, type, "a date or a time such as 2001-12-14T21:59:43Z");
    return Keep(std::unique_ptr<argdata_t>(argdata_create_timestamp(&*value)), node.mark);
  }
  throw ConfigError(node.mark, "the tag !!" + std::string(type) +
                                   " is unknown: there are !!null, !!bool, !!int, !!float, !!str, "
                                   "!!binary, !!timestamp, !!map and !!seq");
}

const argdata_t *Converter::Make(const ScalarValue &value, const Node &node) {
  if (std::holds_alternative<std::monostate>(value))
    return argdata_t::null();
  if (const auto *boolean = std::get_if<bool>(&value))
    return argdata_t::bool_(*boolean);
  if (const auto *integer = std::get_if<std::int64_t>(&value))
    return Keep(argdata_t::create_int(*integer), node.mark);
  if (const auto *integer = std::get_if<std::uint64_t>(&value))
    return Keep(argdata_t::create_int(*integer), node.mark);
  if (const auto *number = std::get_if<double>(&value))
    return Keep(argdata_t::create_float(*number), node.mark);
  return Keep(argdata_t::create_str(node.text), node.mark);
}

const argdata_t *Converter::ConvertMap(const Node &node) {
  auto &keys = elements_.emplace_back();
  auto &values = elements_.emplace_back();
  std::set<std::vector<unsigned char>> seen;
  size_t size = 0;  // of the keys so far, which are all in memory here
  for (size_t i = 0; i < node.items.size(); i += 2) {
    const Node &key = *node.items[i];
    keys.push_back(Convert(key));
    size += keys.back()->serialized_length();
    CheckSize(size, key.mark);
    std::vector<unsigned char> bytes;
    keys.back()->serialize(bytes);
    if (!seen.insert(std::move(bytes)).second)
      throw ConfigError(key.mark, (key.kind == Node::kScalar ? "the key `" + key.text + "`"
                                                             : std::string("this key")) +
                                      " stands in the map for the second time");
    values.push_back(Convert(*node.items[i + 1]));
  }
  return Keep(argdata_t::create_map(keys, values), node.mark);
}

const argdata_t *Converter::ConvertSequence(const Node &node) {
  auto &values = elements_.emplace_back();
  for (const Node *item : node.items)
    values.push_back(Convert(*item));
  return Keep(argdata_t::create_seq(values), node.mark);
}

const argdata_t *Converter::ConvertResource(const Node &node, std::string_view tag) {
  if (tag == "fd")
    return MakeDescriptor(opener_.OpenFd(FdNumber(node), node.mark), node, tag);
  if (tag == "file")
    return MakeDescriptor(opener_.OpenFile(FileSpecOf(node)), node, tag);
  if (tag == "socket")
    return MakeDescriptor(opener_.OpenSocket(SocketSpecOf(node)), node, tag);
  if (tag == "executable") {
    if (node.kind != Node::kScalar || !IsNull(node.text))
      throw ConfigError(node.mark, "!executable takes no value");
    return MakeDescriptor(opener_.OpenExecutable(node.mark), node, tag);
  }
  throw ConfigError(node.mark, "the tag !" + std::string(tag) +
                                   " is unknown: there are !fd, !file, !socket and !executable");
}

const argdata_t *Converter::MakeDescriptor(Descriptor &&descriptor, const Node &node,
                                           std::string_view tag) {
  descriptor.origin = At(source_, node.mark) + ": !" + std::string(tag);
  result_.descriptors.push_back(std::move(descriptor));
  const auto number = static_cast<int>(result_.descriptors.size() - 1);
  return Keep(argdata_t::create_fd(number), node.mark);
}

}  // namespace

Configuration::~Configuration() {
  for (const Descriptor &descriptor : descriptors)
    if (descriptor.fd >= 0)
      close(descriptor.fd);
}

Configuration ReadConfiguration(std::string_view text, const std::string &source,
                                ResourceOpener &opener) {
  ParserGuard::SetSource(source);
  const Document document = ReadYaml(text);
  Configuration result;
  Converter converter(source, opener, result);
  converter.Convert(*document.root)->serialize(result.argdata);
  return result;
}

}  // namespace cloudabi
