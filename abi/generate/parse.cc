// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Reads cloudabi.abi line by line. Its syntax is described at the head of that file. Each keyword
// has a function below; what a statement belongs to is what was declared last.
#include "model.h"

#include <charconv>
#include <map>
#include <set>
#include <sstream>

namespace cloudabi::abi {

namespace {

using Words = std::vector<std::string>;

class Parser {
 public:
  Model read(const std::string &text) {
    std::istringstream lines(text);
    std::string line;
    while (std::getline(lines, line)) {
      ++line_;
      statement(line);
    }
    if (case_ || variant_)
      fail("the last variant isn't closed; add `end`");
    return std::move(model_);
  }

 private:
  [[noreturn]] void fail(const std::string &message) const { throw Problem(line_, message); }

  void statement(const std::string &line) {
    const size_t start = line.find_first_not_of(" \t");
    if (start == std::string::npos || line[start] == '#')
      return;
    std::string code = line.substr(start);
    std::string doc;
    if (size_t bar = code.find('|'); bar != std::string::npos) {
      doc = code.substr(bar + 1);
      code.resize(bar);
      doc.erase(0, doc.find_first_not_of(' '));
    }
    std::istringstream stream(code);
    Words words;
    for (std::string word; stream >> word;)
      words.push_back(word);
    if (words.empty()) {
      if (!doc_)
        fail("documentation that follows no statement; move it below one");
      *doc_ += (doc_->empty() ? "" : " ") + doc;
      return;
    }
    doc_ = nullptr;
    dispatch(words);
    if (!doc.empty()) {
      if (!doc_)
        fail("`" + words[0] + "` takes no documentation; remove the text after `|`");
      *doc_ = doc;
    }
  }

  void dispatch(const Words &words) {
    static const std::map<std::string, void (Parser::*)(const Words &)> kKeywords = {
        {"section", &Parser::section},
        {"enum", &Parser::scalar},
        {"flags", &Parser::scalar},
        {"opaque", &Parser::scalar},
        {"alias", &Parser::scalar},
        {"value", &Parser::value},
        {"struct", &Parser::structure},
        {"member", &Parser::member},
        {"variant", &Parser::variant},
        {"case", &Parser::variant_case},
        {"end", &Parser::end},
        {"function", &Parser::function},
        {"call", &Parser::call},
        {"in", &Parser::parameter},
        {"fill", &Parser::parameter},
        {"out", &Parser::parameter},
        {"noreturn", &Parser::no_return},
        {"replaces", &Parser::replaces},
        {"obsolete", &Parser::obsolete},
        {"rights", &Parser::rights},
        {"kind", &Parser::kind},
        {"checks", &Parser::checks},
        {"error", &Parser::error},
        {"linux", &Parser::linux_calls},
        {"policy", &Parser::policy},
        {"check", &Parser::register_check},
    };
    auto found = kKeywords.find(words[0]);
    if (found == kKeywords.end()) {
      std::string known;
      for (const auto &[keyword, handler] : kKeywords)
        known += (known.empty() ? "" : " ") + keyword;
      fail("unknown key `" + words[0] + "`; use one of: " + known);
    }
    (this->*found->second)(words);
  }

  void expect(const Words &words, size_t least, size_t most, const char *form) const {
    if (words.size() < least)
      fail("missing field in `" + words[0] + "`; write `" + form + "`");
    if (words.size() > most)
      fail("unexpected `" + words[most] + "` after `" + words[0] + "`; write `" + form + "`");
  }

  static constexpr size_t kAny = ~size_t{0};

  uint64_t number(const std::string &word) const {
    const bool hex = word.starts_with("0x");
    uint64_t result = 0;
    const char *first = word.data() + (hex ? 2 : 0), *last = word.data() + word.size();
    auto [end, error] = std::from_chars(first, last, result, hex ? 16 : 10);
    if (error != std::errc() || end != last || first == last)
      fail("`" + word + "` is no number; write it in decimal or with 0x");
    return result;
  }

  Type type(const Words &words, size_t index) const {
    Type result;
    auto word = [&]() -> const std::string & {
      if (index >= words.size())
        fail("missing field in `" + words[0] + "`: a type; write `" + words[0] + " NAME TYPE`");
      return words[index++];
    };
    static const std::map<std::string, Indirection> kIndirections = {
        {"ptr", Indirection::kPtr},
        {"cptr", Indirection::kCptr},
        {"range", Indirection::kRange},
        {"crange", Indirection::kCrange},
    };
    result.name = word();
    if (auto found = kIndirections.find(result.name); found != kIndirections.end()) {
      result.indirection = found->second;
      result.name = word();
    } else if (result.name == "array") {
      const std::string &length = word();
      const uint64_t elements = number(length);
      if (elements == 0 || elements > 0xffff)
        fail("an array of " + length + "; use 1 to 65535");
      result.array = static_cast<uint32_t>(elements);
      result.name = word();
    }
    if (result.name == "atomic") {
      if (!result.is_pointer())
        fail("`atomic` without a pointer; write `ptr atomic TYPE`");
      result.atomic = true;
      result.name = word();
    }
    if (index + 2 == words.size() && words[index] == "times" && result.is_pointer()) {
      result.times = words[index + 1];
      return result;
    }
    if (index != words.size())
      fail("unexpected `" + words[index] + "` after the type `" + result.name + "`; remove it");
    return result;
  }

  void declare(const std::string &kind, const std::string &name) {
    if (variant_)
      fail("the variant above isn't closed; add `end`");
    if (!declared_.insert(kind + " " + name).second)
      fail("`" + name + "` is declared a second time; remove one of the two");
    scalar_ = nullptr;
    struct_ = nullptr;
    function_ = nullptr;
    call_ = nullptr;
    policy_ = nullptr;
  }

  void section(const Words &words) {
    expect(words, 2, kAny, "section TITLE");
    declare("section", std::to_string(line_));
    std::string title = words[1];
    for (size_t i = 2; i < words.size(); ++i)
      title += " " + words[i];
    model_.items.push_back({Item::kSection, model_.sections.size()});
    model_.sections.push_back(title);
  }

  void scalar(const Words &words) {
    Scalar made;
    made.line = line_;
    if (words[0] == "alias") {
      expect(words, 3, 3, "alias NAME REPRESENTATION");
    } else {
      made.kind = words[0] == "enum"    ? ScalarKind::kEnum
                  : words[0] == "flags" ? ScalarKind::kFlags
                                        : ScalarKind::kOpaque;
      expect(words, made.kind == ScalarKind::kOpaque ? 3 : 4, 4,
             (words[0] + " NAME REPRESENTATION PREFIX").c_str());
      if (words.size() == 4 && words[3] != "-")
        made.prefix = words[3];
    }
    declare("type", words[1]);
    made.name = words[1];
    made.representation = words[2];
    static const std::set<std::string> kIntegers = {"uint8", "uint16", "uint32", "uint64", "int64"};
    if (!kIntegers.contains(words[2]))
      fail("`" + words[2] + "` represents nothing; use uint8, uint16, uint32, uint64 or int64");
    model_.items.push_back({Item::kScalar, model_.scalars.size()});
    model_.scalars.push_back(made);
    scalar_ = &model_.scalars.back();
    doc_ = &scalar_->doc;
  }

  void value(const Words &words) {
    if (!scalar_)
      fail("`value` outside of a type; move it below an enum, flags or opaque");
    expect(words, 3, 5, "value NAME NUMBER [also C_NAME]");
    if (words.size() == 4 || (words.size() == 5 && words[3] != "also"))
      fail("unexpected `" + words[3] + "`; write `value NAME NUMBER [also C_NAME]`");
    Value made{line_, words[1], number(words[2]), words[2], words.size() == 5 ? words[4] : "", ""};
    for (const Value &other : scalar_->values) {
      if (other.name == made.name)
        fail("duplicate name `" + made.name + "` in " + scalar_->name + ", as on line " +
             std::to_string(other.line) + "; rename one");
      if (other.number == made.number && scalar_->kind != ScalarKind::kOpaque)
        fail("duplicate number " + words[2] + " in " + scalar_->name + ", as `" + other.name +
             "` on line " + std::to_string(other.line) + "; give it a number of its own");
    }
    if (scalar_->kind == ScalarKind::kFlags && (made.number & (made.number - 1)) != 0)
      fail("a flag of more than one bit: " + words[2] + "; give it a single bit");
    scalar_->values.push_back(made);
    doc_ = &scalar_->values.back().doc;
  }

  void structure(const Words &words) {
    expect(words, 2, 2, "struct NAME");
    declare("type", words[1]);
    model_.items.push_back({Item::kStruct, model_.structs.size()});
    model_.structs.push_back({line_, words[1], "", {}, {}});
    struct_ = &model_.structs.back();
    doc_ = &struct_->doc;
  }

  void member(const Words &words) {
    if (!struct_)
      fail("`member` outside of a structure; move it below `struct`");
    expect(words, 3, kAny, "member NAME TYPE");
    if (variant_ && !case_)
      fail("`member` in a variant but in no case; add `case VALUE` above");
    if (!variant_ && !struct_->variants.empty())
      fail("`member` after a variant; move it above the variant");
    std::vector<Member> &members = case_ ? case_->members : struct_->members;
    members.push_back({line_, words[1], type(words, 2), ""});
    doc_ = &members.back().doc;
  }

  void variant(const Words &words) {
    expect(words, 2, 2, "variant MEMBER");
    if (!struct_ || variant_ || !struct_->variants.empty())
      fail("`variant` has no place here; a structure has at most one, after its members");
    struct_->variants.push_back({line_, words[1], {}});
    variant_ = &struct_->variants.back();
  }

  void variant_case(const Words &words) {
    if (!variant_)
      fail("`case` outside of a variant; add `variant MEMBER` above");
    expect(words, 2, kAny, "case VALUE... [as NAME]");
    Case made{line_, {words.begin() + 1, words.end()}, "", {}};
    if (words.size() >= 4 && words[words.size() - 2] == "as") {
      made.as = words.back();
      made.tags.resize(made.tags.size() - 2);
    }
    variant_->cases.push_back(made);
    case_ = &variant_->cases.back();
  }

  void end(const Words &words) {
    expect(words, 1, 1, "end");
    if (!variant_)
      fail("`end` closes nothing; remove it");
    variant_ = nullptr;
    case_ = nullptr;
  }

  void function(const Words &words) {
    expect(words, 2, 2, "function NAME");
    declare("type", words[1]);
    model_.items.push_back({Item::kFunction, model_.functions.size()});
    model_.functions.push_back({line_, words[1], "", {}});
    function_ = &model_.functions.back();
    doc_ = &function_->doc;
  }

  void call(const Words &words) {
    expect(words, 2, 2, "call NAME");
    declare("call", words[1]);
    model_.items.push_back({Item::kCall, model_.calls.size()});
    model_.calls.emplace_back();
    call_ = &model_.calls.back();
    call_->line = line_;
    call_->name = words[1];
    doc_ = &call_->doc;
  }

  void parameter(const Words &words) {
    expect(words, 3, kAny, (words[0] + " NAME TYPE").c_str());
    if (!call_ && !(function_ && words[0] == "in"))
      fail("`" + words[0] + "` outside of a call; move it below `call`");
    std::vector<Parameter> &all = call_ ? call_->parameters : function_->parameters;
    const Direction direction = words[0] == "in"     ? Direction::kIn
                                : words[0] == "fill" ? Direction::kFill
                                                     : Direction::kOut;
    const Type parameter_type = type(words, 2);
    for (const Parameter &other : all) {
      if (other.name == words[1])
        fail("duplicate name `" + words[1] + "`; rename one of the two parameters");
      if (other.direction == Direction::kOut && direction != Direction::kOut)
        fail("`" + words[0] + "` after `out`; move it above the results");
    }
    if (direction == Direction::kFill &&
        (parameter_type.is_constant() || parameter_type.indirection == Indirection::kNone))
      fail("`fill` needs memory that can be written; use `ptr` or `range`");
    all.push_back({line_, direction, words[1], parameter_type, ""});
    doc_ = &all.back().doc;
  }

  Call &of_call(const Words &words) {
    if (!call_)
      fail("`" + words[0] + "` outside of a call; move it below `call`");
    return *call_;
  }

  void no_return(const Words &words) {
    expect(words, 1, 1, "noreturn");
    of_call(words).no_return = true;
  }

  void replaces(const Words &words) {
    expect(words, 1, 1, "replaces");
    of_call(words).replaces = true;
  }

  void obsolete(const Words &words) {
    expect(words, 1, 1, "obsolete");
    of_call(words).obsolete = true;
  }

  void rights(const Words &words) {
    expect(words, 3, kAny, "rights PARAMETER RIGHT...");
    RightsField made{line_, words[1], {words.begin() + 2, words.end()}};
    if (made.rights == Words{"none"})
      made.rights.clear();
    // A second line would be documented, but not checked when a program calls.
    if (of_call(words).rights_of(made.parameter))
      fail("a second `rights` for `" + made.parameter + "`; name all rights on one line");
    call_->rights.push_back(made);
  }

  void kind(const Words &words) {
    expect(words, 5, kAny, "kind PARAMETER FILETYPE... else ERRNO");
    if (words[words.size() - 2] != "else")
      fail("missing field in `kind`: the errno; write `kind PARAMETER FILETYPE... else ERRNO`");
    if (of_call(words).kind_of(words[1]))
      fail("a second `kind` for `" + words[1] + "`; name all kinds on one line");
    call_->kinds.push_back({line_, words[1], {words.begin() + 2, words.end() - 2}, words.back()});
  }

  void checks(const Words &words) {
    expect(words, 2, kAny, "checks RIGHT... | WHEN");
    of_call(words).checks.push_back({line_, {words.begin() + 1, words.end()}, ""});
    doc_ = &call_->checks.back().doc;
  }

  void error(const Words &words) {
    expect(words, 2, kAny, "error ERRNO... [| WHEN]");
    of_call(words).errors.push_back({line_, {words.begin() + 1, words.end()}, ""});
    doc_ = &call_->errors.back().doc;
  }

  void linux_calls(const Words &words) {
    expect(words, 2, kAny, "linux CALL...");
    if (!call_ && !policy_)
      fail("`linux` outside of a call or policy; move it below one");
    std::vector<std::string> &all = call_ ? call_->linux_calls : policy_->linux_calls;
    all.insert(all.end(), words.begin() + 1, words.end());
  }

  void policy(const Words &words) {
    expect(words, 2, 4, "policy NAME [on TARGET]");
    if (words.size() == 3 || (words.size() == 4 && words[2] != "on"))
      fail("unexpected `" + words[2] + "`; write `policy NAME [on TARGET]`");
    static const std::set<std::string> kTargets = {"x86_64", "aarch64", "i686", "armv6", "riscv64"};
    if (words.size() == 4 && !kTargets.contains(words[3]))
      fail("unknown target `" + words[3] + "`; use x86_64, aarch64, i686, armv6 or riscv64");
    declare("policy", words[1]);
    model_.items.push_back({Item::kPolicy, model_.policies.size()});
    model_.policies.push_back({line_, words[1], words.size() == 4 ? words[3] : "", "", {}});
    policy_ = &model_.policies.back();
    doc_ = &policy_->doc;
  }

  void register_check(const Words &words) {
    expect(words, 5, kAny, "check LINUX_CALL ARGUMENT is|whole|within|without|notall NUMBER...");
    static const std::map<std::string, CheckTest> kTests = {
        {"is", CheckTest::kIs},         {"whole", CheckTest::kWhole},
        {"within", CheckTest::kWithin}, {"without", CheckTest::kWithout},
        {"notall", CheckTest::kNotAll},
    };
    auto test = kTests.find(words[3]);
    if (test == kTests.end())
      fail("unknown test `" + words[3] + "`; use is, whole, within, without or notall");
    const uint64_t argument = number(words[2]);
    if (argument > 5)
      fail("a Linux call has no argument " + words[2] + "; use 0 to 5");
    if (test->second != CheckTest::kIs && words.size() != 5)
      fail("`" + words[3] + "` takes one " +
           (test->second == CheckTest::kWhole ? "number" : "mask") + "; remove `" + words[5] + "`");
    for (size_t i = 4; i < words.size(); ++i)
      if (number(words[i]) > 0xffffffff)
        fail("register checks compare 32 bits; " + words[i] + " is too large");
    model_.checks.push_back({line_,
                             words[1],
                             static_cast<unsigned>(argument),
                             test->second,
                             {words.begin() + 4, words.end()},
                             ""});
    doc_ = &model_.checks.back().doc;
  }

  Model model_;
  int line_ = 0;
  std::set<std::string> declared_;
  std::string *doc_ = nullptr;
  Scalar *scalar_ = nullptr;
  Struct *struct_ = nullptr;
  Variant *variant_ = nullptr;
  Case *case_ = nullptr;
  Function *function_ = nullptr;
  Call *call_ = nullptr;
  Policy *policy_ = nullptr;
};

}  // namespace

Model parse(const std::string &text) { return Parser().read(text); }

}  // namespace cloudabi::abi
