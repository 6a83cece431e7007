// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// emulator/linux_calls.inc: what the seccomp filter allows.
#include "output.h"

#include <map>
#include <set>

namespace cloudabi::abi {

namespace {

// pread64 → kPread64, the name that the emulator's linux_numbers.h has for its number.
std::string number_name(const std::string &call) {
  std::string result = "k";
  bool start = true;
  for (char c : call) {
    if (c != '_')
      result += start ? upper(std::string(1, c)) : std::string(1, c);
    start = c == '_';
  }
  return result;
}

const char *test_name(CheckTest test) {
  switch (test) {
  case CheckTest::kIs:
    return "IS";
  case CheckTest::kWhole:
    return "WHOLE";
  case CheckTest::kWithin:
    return "WITHIN";
  case CheckTest::kWithout:
    return "WITHOUT";
  case CheckTest::kNotAll:
    return "NOTALL";
  }
  return "";
}

}  // namespace

std::string emit_linux_calls(const Model &model) {
  // Who needs a call; a call that only one target's policy names belongs to that target.
  std::map<std::string, std::set<std::string>> users;
  std::map<std::string, std::string> targets;
  for (const Policy &policy : model.policies)
    for (const std::string &name : policy.linux_calls) {
      users[name].insert(policy.name);
      targets[name] = policy.target;
    }
  for (const Call &call : model.calls)
    for (const std::string &name : call.linux_calls) {
      users[name].insert(call.name);
      targets[name] = "";
    }
  for (const Policy &policy : model.policies)
    if (policy.target.empty())
      for (const std::string &name : policy.linux_calls)
        targets[name] = "";

  Output out;
  out.line(head(
      "//", "The Linux calls that the emulator makes, and so all that its seccomp filter allows. "
            "LINUX_CALL(name, number): kNumber is a constant of the architecture's "
            "linux_numbers.h. LINUX_CHECK(name, number, argument, test, values...): a condition "
            "on the low 32 bits of a register, without which the call fails; all conditions of a "
            "call have to hold. Tests: IS one of the values; WHOLE, the value, and nothing in the "
            "high 32 bits either; WITHIN, no bit outside of the mask; WITHOUT, no bit of the mask; "
            "NOTALL, not all bits of the mask. What only one architecture has goes through "
            "LINUX_CALL_arch and LINUX_CHECK_arch, which that architecture's folder defines as the "
            "plain ones. Undefines them all at the end."));
  std::set<std::string> suffixes{""};
  for (const auto &[name, target] : targets)
    suffixes.insert(target.empty() ? "" : "_" + target);
  for (const std::string &suffix : suffixes) {
    out.line("#ifndef LINUX_CALL", suffix);
    out.line("#define LINUX_CALL", suffix, "(name, number)");
    out.line("#endif");
    out.line("#ifndef LINUX_CHECK", suffix);
    out.line("#define LINUX_CHECK", suffix, "(name, number, argument, test, ...)");
    out.line("#endif");
  }
  auto suffix = [&](const std::string &name) {
    return targets[name].empty() ? "" : "_" + targets[name];
  };
  out.line("");
  for (const auto &[name, by] : users) {
    out.line("LINUX_CALL", suffix(name), "(", name, ", ", number_name(name), ")  // ",
             by.size() > 3 ? std::to_string(by.size()) + " users"
                           : join({by.begin(), by.end()}, ", "));
  }
  out.line("");
  for (const RegisterCheck &check : model.checks) {
    if (!check.doc.empty()) {
      std::string text = comment("// ", check.doc);
      out.line(text.substr(0, text.size() - 1));
    }
    out.line(wrap("LINUX_CHECK" + std::string(suffix(check.linux_call)) + "(" + check.linux_call +
                      ", " + number_name(check.linux_call) + ", " + std::to_string(check.argument) +
                      ", " + test_name(check.test) + ", " + join(check.numbers, ", ") + ")",
                  "            "));
  }
  out.line("");
  for (const std::string &one : suffixes) {
    out.line("#undef LINUX_CALL", one);
    out.line("#undef LINUX_CHECK", one);
  }
  return out.text();
}

}  // namespace cloudabi::abi
