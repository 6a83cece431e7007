// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A hash of a password, in one of the formats $2$ (bcrypt), $5$ (SHA-256) and $6$ (SHA-512). The
// older ones, DES and MD5, can be broken by trying and are left out.

#include <errno.h>
#include <string.h>
#include <unistd.h>

extern "C" {
char *__crypt_blowfish(const char *, const char *, char *);
char *__crypt_sha256(const char *, const char *, char *);
char *__crypt_sha512(const char *, const char *, char *);
}

char *crypt_r(const char *password, const char *salt, struct crypt_data *data) {
  char *result = nullptr;
  if (strncmp(salt, "$2", 2) == 0)
    result = __crypt_blowfish(password, salt, data->__buffer);
  else if (strncmp(salt, "$5$", 3) == 0)
    result = __crypt_sha256(password, salt, data->__buffer);
  else if (strncmp(salt, "$6$", 3) == 0)
    result = __crypt_sha512(password, salt, data->__buffer);
  // A salt that makes no sense gives a text that is no hash.
  if (result == nullptr || result[0] != '$') {
    errno = EINVAL;
    return nullptr;
  }
  return result;
}
