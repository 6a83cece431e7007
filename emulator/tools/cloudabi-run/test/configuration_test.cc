// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of the way from YAML to Argdata, as a table: text, and what argdata_print_yaml() makes of
// the result or what the error says.
#include "configuration.h"

#include <gtest/gtest.h>

#include <argdata.hpp>
#include <cstdlib>
#include <string>

#include "fake_opener.h"

namespace cloudabi {
namespace {

constexpr char kHead[] = "%TAG ! tag:nuxi.nl,2015:cloudabi/\n---\n";

int SameNumber(void *, size_t number) { return static_cast<int>(number); }

// The result in YAML without its head, or the error with its place.
std::string Read(const std::string &text, FakeOpener &opener) {
  try {
    const Configuration configuration = ReadConfiguration(text, "test.yaml", opener);
    auto value = argdata_t::create_from_buffer(configuration.argdata, SameNumber);
    char *printed = nullptr;
    size_t size = 0;
    FILE *stream = open_memstream(&printed, &size);
    argdata_print_yaml(value.get(), stream);
    fclose(stream);
    std::string result(printed, size);
    free(printed);
    return result.substr(sizeof(kHead) - 1, result.size() - sizeof(kHead));
  } catch (const ConfigError &error) {
    return At("error", error.mark) + ": " + error.what();
  }
}

std::string Read(const std::string &text) {
  FakeOpener opener;
  return Read(text, opener);
}

struct Example {
  const char *text;
  const char *result;
};

class Values : public testing::TestWithParam<Example> {};

TEST_P(Values, Converted) { EXPECT_EQ(Read(GetParam().text), GetParam().result); }

INSTANTIATE_TEST_SUITE_P(CoreSchema, Values,
                         testing::ValuesIn<Example>({
                             {"", "null"},
                             {"# only a comment\n", "null"},
                             {"~", "null"},
                             {"Null", "null"},
                             {"nULL", "\"nULL\""},
                             {"true", "true"},
                             {"FALSE", "false"},
                             {"yes", "\"yes\""},
                             {"0", "0"},
                             {"-12", "-12"},
                             {"+12", "12"},
                             {"012", "12"},
                             {"0o17", "15"},
                             {"0xFf", "255"},
                             {"0x", "\"0x\""},
                             {"1_000", "\"1_000\""},
                             {"18446744073709551615", "18446744073709551615"},
                             {"-9223372036854775808", "-9223372036854775808"},
                             {"1.5", "1.5"},
                             {"1.", "1.0"},
                             {".5", "0.5"},
                             {"1e3", "1000.0"},
                             {"-.INF", "-.inf"},
                             {".NaN", ".nan"},
                             {"1e", "\"1e\""},
                             {".", "\".\""},
                             {"-", "- null"},
                             {"'12'", "\"12\""},
                             {"\"true\"", "\"true\""},
                             {"2001-12-14", "\"2001-12-14\""},
                             {"<<", "\"<<\""},
                             {"|\n  two\n  lines\n", "\"two\\nlines\\n\""},
                         }));

INSTANTIATE_TEST_SUITE_P(Tags, Values,
                         testing::ValuesIn<Example>({
                             {"!!str 12", "\"12\""},
                             {"!!str", "\"\""},
                             {"! 12", "\"12\""},
                             {"!!int \"12\"", "12"},
                             {"!!float 1", "1.0"},
                             {"!!bool 'true'", "true"},
                             {"!!null ''", "null"},
                             {"!!binary aGVs\n  bG8=", "!!binary \"aGVsbG8=\""},
                             {"!!binary ''", "!!binary \"\""},
                             {"!!timestamp 2001-12-14t21:59:43.10-05:00",
                              "!!timestamp \"2001-12-15T02:59:43.100000000Z\""},
                             {"!!timestamp 2001-12-15 2:59:43.1",
                              "!!timestamp \"2001-12-15T02:59:43.100000000Z\""},
                             {"!!timestamp 2002-12-14", "!!timestamp \"2002-12-14T00:00:00Z\""},
                             {"!!map {}", "{}"},
                             {"!!seq []", "[]"},
                             {"!<tag:yaml.org,2002:int> 3", "3"},
                         }));

INSTANTIATE_TEST_SUITE_P(Containers, Values,
                         testing::ValuesIn<Example>({
                             {"[1, [2], {a: b}]", "- 1\n- - 2\n- a: b"},
                             {"{1: a, 1.0: b, '1': c}", "1: a\n1.0: b\n\"1\": c"},
                             {"? [1, 2]\n: x", "? [1, 2]\n: x"},
                             {"a: &x [1]\nb: *x", "a:\n  - 1\nb:\n  - 1"},
                             {"&k a: 1\nb: *k", "a: 1\nb: a"},
                             {"<<: {a: 1}", "\"<<\":\n  a: 1"},
                         }));

INSTANTIATE_TEST_SUITE_P(
    Errors, Values,
    testing::ValuesIn<Example>({
        {"a: 1\nb: 2\na: 3\n", "error:3:1: the key `a` stands in the map for the second time"},
        {"{1: a, 0x1: b}", "error:1:8: the key `0x1` stands in the map for the second time"},
        {"a: *b", "error:1:4: *b refers to nothing: there is no &b before it"},
        {"&a [*a]", "error:1:5: *a refers to a value that it is itself a part of"},
        {"- 18446744073709551616", "error:1:3: the integer 18446744073709551616 doesn't fit 64 "
                                   "bits: in quotes it would be a string"},
        {"a\n--- b", "error:2:1: a second document begins here: a configuration is one document"},
        {"a: \xff", "error:1:4: the text isn't UTF-8 from here on"},
        {"a: [1\n", "error:2:1: flow sequence without a closing bracket"},
        {"- !!int x",
         "error:1:3: !!int doesn't fit `x`: it takes a number such as -12, 0o17 or 0xff"},
        {"!!bool []", "error:1:1: !!bool doesn't fit a map or a sequence: it takes true or false"},
        {"!!binary a===",
         "error:1:1: !!binary doesn't fit `a===`: it takes base64, such as aGVsbG8="},
        {"!!timestamp 2001-02-29", "error:1:1: !!timestamp doesn't fit `2001-02-29`: it takes a "
                                   "date or a time such as 2001-12-14T21:59:43Z"},
        {"!!set {}", "error:1:1: the tag !!set is unknown: there are !!null, !!bool, !!int, "
                     "!!float, !!str, !!binary, !!timestamp, !!map and !!seq"},
        {"a: !fd stdout", "error:1:4: the tag !fd is unknown: the line `%TAG ! "
                          "tag:nuxi.nl,2015:cloudabi/`, and `---` below it, are missing at the "
                          "top"},
        {"!<tag:example.org,2000:x> a", "error:1:1: the tag tag:example.org,2000:x is unknown"},
    }));

TEST(Configuration, BillionLaughs) {
  std::string text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
  for (int i = 1; i < 30; ++i) {
    const std::string name = "a" + std::to_string(i), inner = "*a" + std::to_string(i - 1);
    text += name + ": &" + name + " [" + inner;
    for (int j = 0; j < 8; ++j)
      text += ", " + inner;
    text += "]\n";
  }
  const std::string result = Read(text);
  EXPECT_NE(result.find("with all aliases followed, the configuration is larger than 16 MiB"),
            std::string::npos)
      << result.substr(0, 200);
}

// Keys are compared by their bytes: no more of these are made than a configuration may have.
TEST(Configuration, LargeKeys) {
  std::string text = "a: &a " + std::string(1 << 20, 'x') + "\nb:\n";
  for (int i = 0; i < 1000; ++i)
    text += "  ? [*a, " + std::to_string(i) + "]\n  : 0\n";
  EXPECT_EQ(Read(text),
            "error:33:5: with all aliases followed, the configuration is larger than 16 "
            "MiB");
}

TEST(Configuration, NestedTooDeep) {
  const std::string result = Read(std::string(100000, '['));
  EXPECT_EQ(result.rfind("error:1:", 0), 0u) << result.substr(0, 200);
}

TEST(Configuration, DescriptorsAreNumberedInOrder) {
  FakeOpener opener;
  const std::string result = Read(std::string(kHead) + "a: !fd stdout\n"
                                                       "b: [!file {path: x}, !executable ]\n"
                                                       "c: &s !socket {bind: \"h:1\"}\n"
                                                       "d: *s\n",
                                  opener);
  EXPECT_EQ(result, "a: !fd 0\nb:\n  - !fd 1\n  - !fd 2\nc: !fd 3\nd: !fd 3");
  EXPECT_EQ(opener.opened, (std::vector<std::string>{"fd 1", "file x default", "executable",
                                                     "socket stream bind h:1"}));
}

TEST(Configuration, OriginsNameTheTag) {
  FakeOpener opener;
  const Configuration configuration =
      ReadConfiguration(std::string(kHead) + "a:\n- !fd 1\n", "x.yaml", opener);
  ASSERT_EQ(configuration.descriptors.size(), 1u);
  EXPECT_EQ(configuration.descriptors[0].origin, "x.yaml:4:3: !fd");
}

// What a tag's node asks for, or the error.
std::string Asks(const std::string &node) {
  FakeOpener opener;
  const std::string result = Read(kHead + node, opener);
  return opener.opened.empty() ? result : opener.opened[0];
}

class Resources : public testing::TestWithParam<Example> {};

TEST_P(Resources, Understood) { EXPECT_EQ(Asks(GetParam().text), GetParam().result); }

INSTANTIATE_TEST_SUITE_P(
    Fd, Resources,
    testing::ValuesIn<Example>({
        {"!fd stdin", "fd 0"},
        {"!fd stderr", "fd 2"},
        {"!fd 17", "fd 17"},
        {"!fd \"17\"", "fd 17"},
        {"!<tag:nuxi.nl,2015:cloudabi/fd> 5", "fd 5"},
        {"!fd -1", "error:3:1: !fd needs stdin, stdout, stderr or the number of a descriptor, not "
                   "`-1`"},
        {"!fd 9999999999", "error:3:1: !fd needs stdin, stdout, stderr or the number of a "
                           "descriptor, not `9999999999`"},
        {"!fd", "error:3:1: !fd needs stdin, stdout, stderr or the number of a descriptor, not ``"},
        {"!fd []", "error:3:1: !fd needs stdin, stdout, stderr or the number of a descriptor"},
        {"!executable x", "error:3:1: !executable takes no value"},
        {"!exe", "error:3:1: the tag !exe is unknown: there are !fd, !file, !socket and "
                 "!executable"},
    }));

INSTANTIATE_TEST_SUITE_P(
    File, Resources,
    testing::ValuesIn<Example>({
        {"!file\n  path: /etc", "file /etc default"},
        {"!file {path: 12, mode: rw, create: true}", "file 12 rw create"},
        {"!file {path: x, mode: a, rights: append}", "file x a rights 4"},
        {"!file {path: x, rights: [read, list]}", "file x default rights 9"},
        {"!file {path: x, rights: all}", "file x default rights 31"},
        {"!file x", "error:3:1: !file needs a map below it, with the keys path, mode, create, "
                    "rights"},
        {"!file {}", "error:3:1: !file needs a path"},
        {"!file {path: ''}", "error:3:14: the path is empty; `.` is the current directory"},
        {"!file {path: x, mod: r}",
         "error:3:17: !file has no key `mod`: the keys are path, mode, create, rights"},
        {"!file {path: x, path: y}", "error:3:17: the key `path` stands here for the second time"},
        {"!file {path: x, mode: x}", "error:3:23: the mode `x` is unknown: there are r, w, rw, a"},
        {"!file {path: [x]}", "error:3:14: !file: a word is expected here"},
        {"!file {path: x, create: 1}", "error:3:25: create is true or false, not `1`"},
        {"!file {path: x, rights: [read, fly]}", "error:3:32: the right `fly` is unknown: there "
                                                 "are read, write, append, list, create, all"},
    }));

INSTANTIATE_TEST_SUITE_P(
    Socket, Resources,
    testing::ValuesIn<Example>({
        {"!socket\n  type: stream\n  bind: 0.0.0.0:8080", "socket stream bind 0.0.0.0:8080"},
        {"!socket {bind: /run/x}", "socket stream bind /run/x"},
        {"!socket {type: dgram, connect: \"[::1]:53\"}", "socket dgram connect [::1]:53"},
        {"!socket {type: raw, bind: x}",
         "error:3:16: the socket type `raw` is unknown: there are stream, dgram"},
        {"!socket {type: dgram}",
         "error:3:1: !socket needs either bind or connect, with an address such as "
         "127.0.0.1:8080, [::1]:8080 or /run/socket"},
        {"!socket {bind: a, connect: b}",
         "error:3:1: !socket needs either bind or connect, with an address such as "
         "127.0.0.1:8080, [::1]:8080 or /run/socket"},
    }));

}  // namespace
}  // namespace cloudabi
