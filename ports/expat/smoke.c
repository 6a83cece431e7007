// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Parses a document in pieces of every size, cut anywhere, and reports where a broken one breaks.
#include <expat.h>
#include <stdio.h>
#include <string.h>

static const char document[] =
    "<?xml version='1.0' encoding='UTF-8'?>\n"
    "<!DOCTYPE list [<!ENTITY who 'world'>]>\n"
    "<list xmlns:a='urn:a'><item a:n='1'>h\xc3\xa9llo &who;</item><item a:n='2'/></list>\n";

struct seen {
  int items, depth, deepest;
  char numbers[8], text[64];
};

static void start(void *data, const XML_Char *name, const XML_Char **attributes) {
  struct seen *seen = data;
  if (++seen->depth > seen->deepest)
    seen->deepest = seen->depth;
  seen->items += strcmp(name, "item") == 0;
  for (; *attributes != NULL; attributes += 2)
    if (strcmp(attributes[0], "urn:a|n") == 0)
      strlcat(seen->numbers, attributes[1], sizeof(seen->numbers));
}

static void end(void *data, const XML_Char *name) {
  (void)name;
  --((struct seen *)data)->depth;
}

static void text(void *data, const XML_Char *characters, int length) {
  struct seen *seen = data;
  const size_t size = strlen(seen->text);
  snprintf(seen->text + size, sizeof(seen->text) - size, "%.*s", length, characters);
}

static int parse(size_t piece) {
  struct seen seen = {0};
  XML_Parser parser = XML_ParserCreateNS(NULL, '|');
  XML_SetUserData(parser, &seen);
  XML_SetElementHandler(parser, start, end);
  XML_SetCharacterDataHandler(parser, text);
  const size_t size = sizeof(document) - 1;
  for (size_t at = 0; at < size; at += piece) {
    const size_t length = size - at < piece ? size - at : piece;
    if (XML_Parse(parser, document + at, (int)length, at + length == size) != XML_STATUS_OK)
      return 0;
  }
  XML_ParserFree(parser);
  return seen.items == 2 && seen.depth == 0 && seen.deepest == 2 &&
         strcmp(seen.numbers, "12") == 0 && strcmp(seen.text, "h\xc3\xa9llo world") == 0;
}

int main(void) {
  for (size_t piece = 1; piece <= sizeof(document); ++piece)
    if (!parse(piece)) {
      dprintf(2, "in pieces of %zu bytes something else was parsed\n", piece);
      return 1;
    }
  static const char broken[] = "<a>\n  <b></a>";
  XML_Parser parser = XML_ParserCreate(NULL);
  if (XML_Parse(parser, broken, sizeof(broken) - 1, 1) != XML_STATUS_ERROR ||
      XML_GetErrorCode(parser) != XML_ERROR_TAG_MISMATCH || XML_GetCurrentLineNumber(parser) != 2)
    return 2;
  XML_ParserFree(parser);
  return 0;
}
