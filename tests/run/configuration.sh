#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# What a configuration may hold arrives in the program: values, descriptors, and the ways to give them.
. "$(dirname "$0")/lib.sh"
compile show.c
touch file
mkdir folder

cat > all.yaml << END
$head
output: !fd stdout
values: [~, true, 0x1F, -7, 1.5, .inf, text, "12", !!str 5, !!float 2]
blob: !!binary aGVsbG8=
time: !!timestamp 2001-12-14t21:59:43.10-05:00
again: &anchor {? [1] : two}
alias: *anchor
file: !file {path: file}
folder: &folder !file
  path: folder
socket: !socket {bind: "127.0.0.1:0"}
unix: !socket {type: dgram, bind: $folder/socket}
self: !executable
same: *folder
END
cat > expected << 'END'
%TAG ! tag:nuxi.nl,2015:cloudabi/
---
output: !fd 0
values:
  - null
  - true
  - 31
  - -7
  - 1.5
  - .inf
  - text
  - "12"
  - "5"
  - 2.0
blob: !!binary "aGVsbG8="
time: !!timestamp "2001-12-15T02:59:43.100000000Z"
again:
  ? [1]
  : two
alias:
  ? [1]
  : two
file: !fd 1
folder: !fd 2
socket: !fd 3
unix: !fd 4
self: !fd 5
same: !fd 2
END
run 0 cloudabi-run -e show < all.yaml
diff expected out || fail 'the configuration arrived changed'
rm -f socket

# The configuration from a file, so that stdin is free.
run 0 cloudabi-run -e --config all.yaml show < /dev/null
diff expected out || fail 'with --config the configuration arrived changed'
rm -f socket
printf '%s\ninput: !fd stdin\noutput: !fd stdout\n' "$head" > stdin.yaml
run 0 cloudabi-run -e --config=stdin.yaml show < /dev/null
run 127 cloudabi-run -e show < stdin.yaml
expect_part 'stdin is taken' 'stdin:3:8: descriptor 0 (stdin) carries this configuration' "$(cat err)"
expect_part 'the remedy' '--config FILE' "$(cat err)"

# A descriptor of the shell, by number.
printf '%s\noutput: !fd 7\n' "$head" > seven.yaml
run 0 cloudabi-run -e show 7> seven < seven.yaml
expect_part 'descriptor 7' 'output: !fd 0' "$(cat seven)"
run 127 cloudabi-run -e show < seven.yaml
expect_part 'descriptor 7 is closed' "stdin:3:9: descriptor 7 isn't open" "$(cat err)"

# An address may be that of a name.
printf '%s\noutput: !fd stdout\ns: !socket {bind: "localhost:0"}\n' "$head" | run 0 cloudabi-run -e show
finish
