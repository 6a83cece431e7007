// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// What ends a process' privileges for good: no capabilities, none to come from being root, none
// from executing a file.

#include <linux/capability.h>
#include <linux/securebits.h>
#include <sys/prctl.h>

#include "raw.h"
#include "setup.h"

namespace cloudabi {

bool DropCapabilities(Setup &setup) {
  // Without these bits, executing a file as uid 0 brings all capabilities back. Nobody but a
  // holder of capabilities can set them, and nobody else needs them.
  constexpr unsigned long kBits = SECBIT_NOROOT | SECBIT_NOROOT_LOCKED | SECBIT_NO_SETUID_FIXUP |
                                  SECBIT_NO_SETUID_FIXUP_LOCKED | SECBIT_KEEP_CAPS_LOCKED |
                                  SECBIT_NO_CAP_AMBIENT_RAISE | SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED;
  long result = raw::Call(SYS_prctl, PR_SET_SECUREBITS, kBits, 0, 0, 0);
  bool privileged = setup.level == SandboxLevel::kStrict || raw::Call(SYS_geteuid) == 0;
  if (result < 0 && privileged)
    return Fail(setup, Step::kSecureBits, result);

  if (result = raw::Call(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); result < 0)
    return Fail(setup, Step::kNoNewPrivileges, result);

  __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct none[2] = {};
  if (result = raw::Call(SYS_capset, &header, none); result < 0)
    return Fail(setup, Step::kCapabilities, result);
  // capset lowers the ambient set with the others; the bounding set means nothing to a process
  // that can gain no privileges.
  return true;
}

}  // namespace cloudabi
