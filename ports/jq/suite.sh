# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What `make check` runs: jq.test and the like, the examples of the manual (mantest), and shtest, a script.
# Upstream's scripts run the command jq, which is compiled for them and started in the sandbox.
built=$PORT_TEST_DIR/source

suite_build() {
  program command -include "$PORT_DIR/suite.h" -I"$built" -I"$built/src" \
    "$built/src/main.c" "$built/src/jq_test.c" "$PORT_DIR/suite.c" -ljq -lonig
  cp -r "$PORT_PROJECT_DIR/tests" "$PORT_PROJECT_DIR/docs" .
  mkdir -p bin temporary
  # Names beneath the current folder are those that the command sees.
  cat > jq << 'SCRIPT'
#!/usr/bin/env bash
root=$(cd "$(dirname "$0")" && pwd)
arguments=() variables=()
for argument; do arguments+=("${argument#"$root"/}"); done
for name in PAGER JQ_COLORS; do [ -z "${!name+set}" ] || variables+=("$name=${!name}"); done
exec cloudabi-run -e --command --dir="$root" "$root/command" "${variables[@]}" -- "${arguments[@]}"
SCRIPT
  cat > bin/rake << 'SCRIPT'
#!/usr/bin/env python3
import yaml
for section in yaml.safe_load(open("content/3.manual/manual.yml", encoding="utf-8"))["sections"]:
    for entry in section.get("entries") or []:
        for example in entry.get("examples") or []:
            print(example["program"].replace("\n", " "), example["input"], *example["output"], "", sep="\n")
SCRIPT
  chmod +x jq bin/rake
  # A program has no home, so no ~/.jq. What is disassembled goes to stderr here.
  sed -i -e '/^# Check handling of ~\/.jq/,/^($/{/^($/!d}' \
    -e 's/\(--debug-dump-disasm .*\) | wc/\1 2>\&1 | wc/' tests/shtest
}

suite_tests() {
  local name
  for name in optionaltest mantest jqtest onigtest shtest utf8test base64test; do
    check "$name" env NO_VALGRIND=1 TMPDIR="$PWD/temporary" PATH="$PWD/bin:$PATH" sh "./tests/$name"
  done
}
