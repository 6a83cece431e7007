// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// A descriptor that has been looked up: number, kind and rights in one value, taken from the table
// in one step. A body that holds a Handle may do what the rights say; there is no way to get one
// without saying which rights it is for.
#pragma once

#include "support/result.h"

namespace cloudabi {

class Handle {
 public:
  constexpr Handle() = default;

  // The number, which is Linux's number as well.
  int fd() const { return fd_; }
  cloudabi_filetype_t kind() const { return kind_; }
  cloudabi_rights_t rights() const { return rights_; }
  cloudabi_rights_t inheriting() const { return inheriting_; }

  // Fails with `notcapable` unless the descriptor has all of these.
  Result<void> require(cloudabi_rights_t rights) const {
    if ((rights & ~rights_) != 0)
      return Error{CLOUDABI_ENOTCAPABLE};
    return {};
  }

  bool is_socket() const {
    return kind_ == CLOUDABI_FILETYPE_SOCKET_STREAM || kind_ == CLOUDABI_FILETYPE_SOCKET_DGRAM;
  }

 private:
  friend class DescriptorTable;
  constexpr Handle(int fd, cloudabi_filetype_t kind, cloudabi_rights_t rights,
                   cloudabi_rights_t inheriting)
      : fd_(fd), kind_(kind), rights_(rights), inheriting_(inheriting) {}

  int fd_ = -1;
  cloudabi_filetype_t kind_ = CLOUDABI_FILETYPE_UNKNOWN;
  cloudabi_rights_t rights_ = 0;
  cloudabi_rights_t inheriting_ = 0;
};

}  // namespace cloudabi
