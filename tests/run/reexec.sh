#!/bin/bash
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# cloudabi-reexec replaces itself by another program; and what it says when it can't.
. "$(dirname "$0")/lib.sh"
reexec=$CLOUDABI_PREFIX/$CLOUDABI_TRIPLE/bin/cloudabi-reexec
compile hello.c
compile show.c

run 0 cloudabi-run -e "$reexec" << END
$head
- !file {path: hello}
- !fd stdout
END
expect 'hello' 'Hello, world!' "$(cat out)"

# The new program has the descriptors of its value alone, numbered anew. Twice in a row.
run 0 cloudabi-run -e "$reexec" << END
$head
- !executable
- - !file {path: show}
  - text: [1, two]
    folder: !file {path: .}
    output: !fd stdout
END
expect 'values arrive' "$head
text:
  - 1
  - two
folder: !fd 0
output: !fd 1" "$(cat out)"

# Without descriptor 2 there is nowhere to complain to, but the status says it.
run 127 cloudabi-run -e "$reexec" <<< 'just text'
run 127 cloudabi-run -e "$reexec" << END
$head
- !fd stdout
- !fd stderr
- !fd stderr
END
expect_part 'too many elements' 'cloudabi-reexec: the configuration has more than two elements' "$(cat err)"
echo '#!/bin/sh' > script
run 127 cloudabi-run -e "$reexec" << END
$head
- !file {path: script}
- [!fd stdout, !fd stderr]
END
expect_part 'no program' "cloudabi-reexec: can't execute the program: " "$(cat err)"
finish
