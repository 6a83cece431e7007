// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Parses, changes, iterates and writes JSON, as text and as CBOR, and converts a type of its own.
#include <unistd.h>

#include <map>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

using nlohmann::json;

struct Port {
  std::string name;
  std::vector<int> version;
  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Port, name, version)
};

static int Check() {
  json document = json::parse(R"({"b": [1, 2.5, null, true], "a": {"text": "h\u00e9llo"}})");
  document["b"].push_back(Port{"fmt", {9, 1, 0}});
  if (document.dump() !=
      R"({"a":{"text":"héllo"},"b":[1,2.5,null,true,{"name":"fmt","version":[9,1,0]}]})")
    return 1;
  if (document.at("/b/4"_json_pointer).get<Port>().version != std::vector{9, 1, 0})
    return 2;

  std::string keys;
  for (const auto &[key, value] : document.items())
    keys += key + std::to_string(value.size());
  if (keys != "a1b5" || json::from_cbor(json::to_cbor(document)) != document)
    return 3;

  std::stringstream stream;
  stream << json{{"pi", 3.141592653589793}, {"large", 18446744073709551615u}};
  json again;
  stream >> again;
  if (again["pi"] != 3.141592653589793 || again["large"] != 18446744073709551615u)
    return 4;
  const json changed = document.patch(json::parse(R"([{"op": "remove", "path": "/a"}])"));
  return changed.contains("a") || !changed.contains("b") ? 5 : 0;
}

int main() {
  try {
    static_cast<void>(json::parse("{\"a\": [1, 2}"));
    return 6;
  } catch (const json::parse_error &error) {
    if (error.byte != 12)
      return 7;
  }
  return Check();
}
