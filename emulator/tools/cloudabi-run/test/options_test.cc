// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Tests of the command line.
#include "options.h"

#include <gtest/gtest.h>

#include "start_error.h"

namespace cloudabi {
namespace {

std::string ErrorOf(const std::vector<std::string> &words) {
  try {
    ParseOptions(words);
  } catch (const UsageError &error) {
    return error.what();
  }
  return "";
}

TEST(Options, All) {
  const Options options =
      ParseOptions({"-e", "--config", "c.yaml", "--explain", "--sandbox=landlock", "--trace=t",
                    "--paranoid", "--qemu=q", "program"});
  EXPECT_TRUE(options.emulate && options.explain && options.trace && options.paranoid);
  EXPECT_EQ(options.config, "c.yaml");
  EXPECT_EQ(options.level, SandboxLevel::kLandlock);
  EXPECT_EQ(options.trace_file, "t");
  EXPECT_EQ(options.qemu, "q");
  EXPECT_EQ(options.program, "program");
}

TEST(Options, Defaults) {
  const Options options = ParseOptions({"program"});
  EXPECT_FALSE(options.emulate || options.explain || options.trace || options.paranoid);
  EXPECT_EQ(options.level, SandboxLevel::kStrict);
  EXPECT_EQ(options.qemu, "");
}

TEST(Options, Command) {
  const Options options =
      ParseOptions({"--emulate", "--command", "--dir=d", "program", "-x", "--help"});
  EXPECT_TRUE(options.command);
  EXPECT_FALSE(options.help);
  EXPECT_EQ(options.directory, "d");
  EXPECT_EQ(options.arguments, (std::vector<std::string>{"-x", "--help"}));
}

TEST(Options, ProgramThatLooksLikeAnOption) {
  EXPECT_EQ(ParseOptions({"-e", "--", "-e"}).program, "-e");
}

TEST(Options, HelpAndVersionNeedNoProgram) {
  EXPECT_TRUE(ParseOptions({"--help"}).help);
  EXPECT_TRUE(ParseOptions({"-h"}).help);
  EXPECT_TRUE(ParseOptions({"--version"}).version);
}

TEST(Options, Errors) {
  EXPECT_EQ(ErrorOf({}), "the name of a program is missing");
  EXPECT_EQ(ErrorOf({"-x", "p"}), "there is no option -x");
  EXPECT_EQ(ErrorOf({"--sandbocks=off", "p"}), "there is no option --sandbocks");
  EXPECT_EQ(ErrorOf({"--sandbox=none", "p"}), "--sandbox is strict, landlock or off, not `none`");
  EXPECT_EQ(ErrorOf({"--config"}), "--config needs a value");
  EXPECT_EQ(ErrorOf({"--qemu=", "p"}), "--qemu needs a value that isn't empty");
  EXPECT_EQ(ErrorOf({"--config=", "p"}), "--config needs a value that isn't empty");
  EXPECT_EQ(ErrorOf({"--emulate=yes", "p"}), "--emulate takes no value");
  EXPECT_NE(ErrorOf({"p", "a"}).find("instead of arguments"), std::string::npos);
  EXPECT_NE(ErrorOf({"--command", "--config=c", "p"}).find("leave --config out"),
            std::string::npos);
  EXPECT_NE(ErrorOf({"--dir=d", "p"}).find("goes with --command"), std::string::npos);
}

TEST(StartError, Texts) {
  EXPECT_EQ(StartErrorText(126, "Failed to start executable: Exec format error"),
            "Failed to start executable: Exec format error");
  EXPECT_EQ(StartErrorText(126, "hello: Exec format error: a Linux program"),
            "Failed to start executable: Exec format error: a Linux program");
  EXPECT_EQ(StartErrorText(126, "hello: Permission denied"),
            "Failed to start executable: hello: Permission denied");
  EXPECT_EQ(StartErrorText(127, "x.yaml:1:2: wrong"), "cloudabi-run: x.yaml:1:2: wrong");
}

}  // namespace
}  // namespace cloudabi
