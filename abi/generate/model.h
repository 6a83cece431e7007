// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What cloudabi.abi says, as data. The parser fills this in, check.cc makes sure that it is
// consistent, and each output is a function of it.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace cloudabi::abi {

// A mistake in the text, with what to do about it.
struct Problem : std::runtime_error {
  Problem(int line, const std::string &message) : std::runtime_error(message), line(line) {}
  int line;
};

struct Value {
  int line = 0;
  std::string name;
  uint64_t number = 0;
  std::string number_text;  // as written, so that masks stay hexadecimal in the outputs
  std::string also;         // another C name, without CLOUDABI_
  std::string doc;
};

enum class ScalarKind { kEnum, kFlags, kOpaque, kAlias };

struct Scalar {
  int line = 0;
  ScalarKind kind = ScalarKind::kAlias;
  std::string name;
  std::string representation;
  std::string prefix;
  std::string doc;
  std::vector<Value> values;
};

enum class Indirection { kNone, kPtr, kCptr, kRange, kCrange };

struct Type {
  Indirection indirection = Indirection::kNone;
  bool atomic = false;
  uint32_t array = 0;  // 0: not an array
  std::string name;
  std::string times;  // the parameter that holds the number of elements

  bool is_range() const {
    return indirection == Indirection::kRange || indirection == Indirection::kCrange;
  }
  bool is_pointer() const {
    return indirection == Indirection::kPtr || indirection == Indirection::kCptr;
  }
  bool is_constant() const {
    return indirection == Indirection::kCptr || indirection == Indirection::kCrange;
  }
};

struct Member {
  int line = 0;
  std::string name;
  Type type;
  std::string doc;
};

struct Case {
  int line = 0;
  std::vector<std::string> tags;
  std::string as;  // empty: the members are not a structure of their own, and there is just one
  std::vector<Member> members;
};

struct Variant {
  int line = 0;
  std::string tag;
  std::vector<Case> cases;
};

struct Struct {
  int line = 0;
  std::string name;
  std::string doc;
  std::vector<Member> members;
  std::vector<Variant> variants;  // at most one, after the members
};

enum class Direction { kIn, kFill, kOut };

struct Parameter {
  int line = 0;
  Direction direction = Direction::kIn;
  std::string name;
  Type type;
  std::string doc;
};

struct Function {
  int line = 0;
  std::string name;
  std::string doc;
  std::vector<Parameter> parameters;
};

struct RightsField {
  int line = 0;
  std::string parameter;
  std::vector<std::string> rights;  // empty: the descriptor only has to be open
};

struct KindField {
  int line = 0;
  std::string parameter;
  std::vector<std::string> filetypes;
  std::string otherwise;  // errno
};

struct ChecksField {
  int line = 0;
  std::vector<std::string> rights;
  std::string doc;
};

struct ErrorField {
  int line = 0;
  std::vector<std::string> errors;
  std::string doc;
};

struct Call {
  int line = 0;
  std::string name;
  std::string doc;
  std::vector<Parameter> parameters;  // outputs last
  std::vector<RightsField> rights;
  std::vector<KindField> kinds;
  std::vector<ChecksField> checks;
  std::vector<ErrorField> errors;
  std::vector<std::string> linux_calls;
  bool no_return = false;
  bool replaces = false;
  bool obsolete = false;

  std::vector<const Parameter *> outputs() const;
  const RightsField *rights_of(const std::string &parameter) const;
  const KindField *kind_of(const std::string &parameter) const;
};

struct Policy {
  int line = 0;
  std::string name;
  std::string target;  // empty: all
  std::string doc;
  std::vector<std::string> linux_calls;
};

enum class CheckTest { kIs, kWhole, kWithin, kWithout, kNotAll };

struct RegisterCheck {
  int line = 0;
  std::string linux_call;
  unsigned argument = 0;
  CheckTest test = CheckTest::kIs;
  std::vector<std::string> numbers;
  std::string doc;
};

// Where the declarations stand in the text, for the outputs that keep its order.
struct Item {
  enum Kind { kSection, kScalar, kStruct, kFunction, kCall, kPolicy } kind;
  size_t index;
};

struct Model {
  std::vector<std::string> sections;
  std::vector<Scalar> scalars;
  std::vector<Struct> structs;
  std::vector<Function> functions;
  std::vector<Call> calls;
  std::vector<Policy> policies;
  std::vector<RegisterCheck> checks;
  std::vector<Item> items;

  const Scalar *scalar(const std::string &name) const;
  const Struct *structure(const std::string &name) const;
  const Function *function(const std::string &name) const;
  std::vector<const Call *> calls_by_name() const;
};

// Reads the text; throws Problem.
Model parse(const std::string &text);

// Finds what the parser can't see line by line: names that nothing declares, values given twice.
void check(const Model &model);

}  // namespace cloudabi::abi
