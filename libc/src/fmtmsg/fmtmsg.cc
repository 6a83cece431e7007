// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
#include <fmtmsg.h>
#include <stdio.h>
#include <string.h>

// label: severity: text
// TO FIX: action  tag
int fmtmsg(long classification, const char *label, int severity, const char *text,
           const char *action, const char *tag) {
  static const char *const names[] = {nullptr, "HALT", "ERROR", "WARNING", "INFO"};
  if (severity < 0 || severity > MM_INFO)
    return MM_NOTOK;
  // Up to ten characters, a colon, and up to fourteen.
  if (label != MM_NULLLBL) {
    const char *colon = strchr(label, ':');
    if (colon == nullptr || colon - label > 10 || strlen(colon + 1) > 14)
      return MM_NOTOK;
  }
  if ((classification & MM_PRINT) != 0) {
    const char *name = names[severity];
    flockfile(stderr);
    // Each part brings what separates it from the one before, if there is one.
    bool any = false;
    auto part = [&](const char *before, const char *s, const char *after) {
      if (s != nullptr) {
        fprintf(stderr, "%s%s%s", any ? before : "", s, after);
        any = true;
      }
    };
    part("", label, "");
    part(": ", name, "");
    part(": ", text, "");
    part("\n", action == MM_NULLACT ? nullptr : "TO FIX: ", action == MM_NULLACT ? "" : action);
    part("  ", tag, "");
    const bool failed = fputs("\n", stderr) == EOF;
    funlockfile(stderr);
    if (failed)
      return (classification & MM_CONSOLE) != 0 ? MM_NOTOK : MM_NOMSG;
  }
  return (classification & MM_CONSOLE) != 0 ? MM_NOCON : MM_OK;
}
