#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
"""Reads the C library's headers, and writes what they say in another form.

    describe.py markdown|table CLANG LIBC_FOLDER ABI_INCLUDE OUTPUT
    describe.py compare CLANG LIBC_FOLDER ABI_INCLUDE COMMITTED

markdown: docs/reference/libc.md, each header's opening words with its declarations.
table:    one line for each name: name, header, and the sentence of one that is unavailable, with tabs
          between them. cloudabi-portcheck is built with it.
compare:  fails if COMMITTED isn't what markdown would write now.

Headers are preprocessed first: the sentences are put together with macros.
"""
import difflib
import re
import subprocess
import sys
from pathlib import Path

HEAD = """<!-- SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors -->
<!-- SPDX-License-Identifier: BSD-2-Clause -->

# The C library

Generated from the headers in `libc/include` by `libc/docs/describe.py`; after a change of them run
`cmake --build build -t libc-docs-update`. What functions do is what C17 and POSIX.1-2017 say, unless
the words at the head of a header say otherwise. [libc-exceptions.md](libc-exceptions.md) lists
functions that do less than elsewhere.
"""


class Header:
    def __init__(self, name, text):
        self.name = name
        comment = re.match(r"(?:// SPDX[^\n]*\n)+(?://\n|\n)?((?://[^\n]*\n)+)", text)
        lines = [line[2:].removeprefix(" ") for line in comment[1].splitlines()] if comment else []
        self.words = tidy(lines)
        self.macros = sorted(set(re.findall(r"^# *define ([A-Za-z]\w*)", text, re.MULTILINE)))
        self.functions = []  # (name, declaration, sentence or None)
        self.others = []


def tidy(lines):
    """Mends what a formatter did to a list: a word alone on a line belongs to the line before."""
    return "\n".join(lines).strip()


def join_strings(text):
    return "".join(part.encode().decode("unicode_escape")
                   for part in re.findall(r'"((?:[^"\\]|\\.)*)"', text))


def drop_attributes(text):
    """Without __attribute__((...)), whose parentheses may nest, and the sentence of unavailable."""
    sentence = None
    while (match := re.search(r"__attribute__\s*\(", text)) is not None:
        depth, end, quoted = 1, match.end(), False
        while depth > 0:
            character = text[end]
            if character == '"' and text[end - 1] != "\\":
                quoted = not quoted
            elif not quoted:
                depth += (character == "(") - (character == ")")
            end += 1
        inner = text[match.start():end]
        if "__unavailable__" in inner:
            sentence = join_strings(inner)
        text = text[:match.start()] + " " + text[end:]
    return text, sentence


def statements(text):
    """What ends with a semicolon outside of braces; bodies of functions are left out."""
    depth, quoted, start = 0, False, 0
    for at, character in enumerate(text):
        if character == '"' and text[at - 1] != "\\":
            quoted = not quoted
        if quoted:
            continue
        depth += (character == "{") - (character == "}")
        if depth == 0 and character in ";}":
            rest = text[at + 1:].lstrip()
            # The end of a structure's fields isn't the end of the declaration.
            if character == "}" and re.match(r"[\w*;]", rest) and re.match(r"\s*(typedef|struct|union|enum|const)", text[start:at]):
                continue
            yield text[start:at + 1].strip()
            start = at + 1


def spaces(text):
    text = re.sub(r"\s+", " ", text).replace("__restrict", "restrict").strip()
    text = re.sub(r"\( ", "(", text)
    return re.sub(r"\s+([,);])", r"\1", text)


def function_name(text):
    """Of a declaration; the name of one that returns a pointer to a function is further inside."""
    match = re.match(r"[^()]*?\(\s*\*\s*(\w+)\s*\(", text) or re.match(r"[^()=]*?\b(\w+)\s*\(", text)
    return match[1] if match else None


def read(clang, libc, abi):
    include = libc / "include"
    headers = {}
    paths = sorted(path for path in include.rglob("*.h") if not path.name.startswith("_"))
    for path in paths:
        name = path.relative_to(include).as_posix()
        headers[name] = header = Header(name, path.read_text(encoding="utf-8"))
        result = subprocess.run(
            [clang, "--target=x86_64-unknown-cloudabi", "-D__CloudABI__", "-D_CLOUDLIBC_NO_INLINE_NEWLOCALE",
             "-E", "-x", "c", "-nostdlibinc", "-isystem", include, "-isystem", abi, path],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", check=False)
        if result.returncode != 0:
            raise SystemExit(f"{path}: {result.stderr}")
        own, here = [], False
        for line in result.stdout.splitlines():
            if match := re.match(r'# \d+ "(.*?)"', line):
                here = match[1] == str(path)
            elif here:
                own.append(line)
        for statement in statements("\n".join(own)):
            text, sentence = drop_attributes(statement)
            # An inline function counts as its declaration.
            text = re.sub(r"\b(extern|static|__inline|inline) ", "", spaces(text.split("{")[0])
                          if not re.match(r"\s*(typedef|struct|union|enum)\b[^()]*\{", text) else spaces(text))
            text = text.rstrip(";").strip()
            if not text or text.startswith("_Static_assert"):
                continue
            name = function_name(text) if not re.match(r"(typedef|(struct|union|enum) \w* ?\{)", text) else None
            if name is None:
                header.others.append(text + ";")
            elif not any(name == other[0] for other in header.functions) and (
                    not name.startswith("__") or sentence):
                header.functions.append((name, text, sentence))
    return headers


def types(header):
    """The names of types and variables, in the order of the header."""
    found = []
    for text in header.others:
        match = (re.match(r"typedef .*\(\*\s*(\w+)\)", text) or re.match(r"typedef .*?(\w+)(\[.*\])?;$", text, re.DOTALL)
                 or re.match(r"((?:struct|union|enum) [A-Za-z]\w*) ?\{", text)
                 or re.match(r".*?([A-Za-z]\w*)(\[\w*\])?;$", text))
        if match and not match[1].startswith("__") and re.search(r"typedef|\{|extern|const", text):
            found.append(match[1])
    return list(dict.fromkeys(found))


def markdown(headers):
    out = [HEAD]
    for header in headers.values():
        out.append(f"## `<{header.name}>`\n")
        words = header.words
        title = re.match(rf"<{re.escape(header.name)}> - ", words)
        words = words[title.end():] if title else words
        if words:
            out.append(re.sub(r"<([\w/]+\.h)>", r"`<\1>`", words[0].upper() + words[1:]) + "\n")
        available = [entry for entry in header.functions if entry[2] is None]
        if available:
            out.append("```c")
            out += [f"{text};" for _, text, _ in available]
            out.append("```\n")
        if names := types(header):
            out.append("Types and variables: " + ", ".join(f"`{name}`" for name in names) + ".\n")
        if refused := [entry for entry in header.functions if entry[2] is not None]:
            out.append("| not available | because |\n|---|---|")
            out += [f"| `{name}` | {sentence} |" for name, _, sentence in
                    sorted((name, text, sentence) for name, text, sentence in refused)]
            out.append("")
    return "\n".join(out).rstrip() + "\n"


def table(headers):
    lines = [f"{name}\t{header.name}\t{sentence or ''}\n"
             for header in headers.values() for name, _, sentence in header.functions]
    return "".join(sorted(lines))


def main():
    action, clang, libc, abi, output = sys.argv[1:]
    headers = read(clang, Path(libc), abi)
    text = table(headers) if action == "table" else markdown(headers)
    output = Path(output)
    if action != "compare":
        output.write_text(text, encoding="utf-8")
        return 0
    before = output.read_text(encoding="utf-8") if output.exists() else ""
    difference = list(difflib.unified_diff(before.splitlines(), text.splitlines(), str(output),
                                           "the headers", lineterm="", n=0))
    print("\n".join(difference))
    if difference:
        print("If this is meant, run `cmake --build build -t libc-docs-update` and commit the difference.")
    return 1 if difference else 0


sys.exit(main())
