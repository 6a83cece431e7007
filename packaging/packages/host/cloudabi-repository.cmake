# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# For those who publish packages.
cloudabi_package(cloudabi-repository HOST ANY
  VERSION ${PROJECT_VERSION}
  SPDX BSD-2-Clause
  LICENSE_FILES LICENSE
  SUMMARY "Makes signed repositories of packages for apt and pacman"
  DESCRIPTION "cloudabi-repository turns a folder of packages into repositories that apt and pacman \
install from, signed with a key of yours. What is served is whole at any time, while it is brought up \
to date as well."
  FILES bin/cloudabi-repository share/man/man1/cloudabi-repository.1
  DEBIAN_DEPENDS apt-utils gpg gpgv pacman-package-manager libarchive-tools zstd xz-utils
  PACMAN_DEPENDS bash apt gnupg pacman libarchive zstd xz util-linux
  TARGETS prefix-repository)
