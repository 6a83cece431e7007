#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# How cloudabi-run ends: the program's status, and its own statuses with their messages.
. "$(dirname "$0")/lib.sh"
compile end.c

end() { run "$1" cloudabi-run -e end <<< "$2"; }
end 0 0
end 42 42
end 255 255
end 3 $((256 * 5 + 3))
end 134 abort
expect_part 'message after abort' 'cloudabi-run: end was ended by signal 6 (Aborted)' "$(cat err)"
end 139 crash
expect_part 'message after crash' 'signal 11 (Segmentation fault)' "$(cat err)"

run 127 cloudabi-run -e missing < /dev/null
expect 'missing program' 'cloudabi-run: Failed to start executable: missing: No such file or directory' "$(cat err)"
mkdir folder
run 126 cloudabi-run -e folder < /dev/null
expect_part 'a directory' 'Failed to start executable: folder: Is a directory' "$(cat err)"

# The command line.
run 127 cloudabi-run
expect_part 'no program' 'the name of a program is missing' "$(cat err)"
run 127 cloudabi-run --emulat end
expect_part 'unknown option' 'there is no option --emulat' "$(cat err)"
run 127 cloudabi-run -e --config missing.yaml end
expect 'missing configuration' 'cloudabi-run: missing.yaml: No such file or directory' "$(cat err)"
run 0 cloudabi-run --help
expect_part 'help' 'usage: cloudabi-run' "$(cat out)"
run 0 cloudabi-run --version
expect_part 'version' 'cloudabi-run ' "$(cat out)"

# Errors in the configuration, with their place. Nothing is started then.
wrong() {
  printf '%b' "$2" > wrong.yaml
  run 127 cloudabi-run -e --config wrong.yaml end
  expect_part "$1" "cloudabi-run: wrong.yaml:$3" "$(cat err)"
}
wrong 'no head' 'a: !fd stdout\n' '1:4: the tag !fd is unknown: the line `%TAG ! tag:nuxi.nl,2015:cloudabi/`'
wrong 'syntax' 'a: [1\n' '2:1: flow sequence without a closing bracket'
wrong 'a text that libfyaml fails on' '\r\n? ! : \t: !  : !' '2:'
wrong 'twice' 'a: 1\na: 2\n' '2:1: the key `a` stands in the map for the second time'
wrong 'no file' "$head\n- !file\n  path: nowhere\n" '4:9: nowhere: No such file or directory'
wrong 'a word too many' "$head\n!file {path: x, pat: y}\n" '3:17: !file has no key `pat`'
wrong 'bad address' "$head\n!socket {bind: 12}\n" '3:16: `12` has no port'
wrong 'proc' "$head\n- !file {path: /proc}\n" '3:3: !file: '
wrong 'root' "$head\n- !file {path: /}\n" '3:3: !file: the root directory'
finish
