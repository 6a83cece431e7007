#!/bin/sh
# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
#
# compile_locales.sh LOCALEDEF SOURCES FOLDER LOCALE...: compiles locales in UTF-8 into a folder that
# LOCPATH can name. Accents are compared from the start everywhere.
set -eu
localedef=$1 sources=$2 folder=$3
shift 3
rm -rf "$folder"
mkdir -p "$folder/sources"
cp "$sources"/iso14651_t1* "$folder/sources"
sed -i 's/^order_start <SPECIAL>;forward;backward;/order_start <SPECIAL>;forward;forward;/' \
  "$folder/sources/iso14651_t1_common"
for locale; do
  I18NPATH=$folder/sources "$localedef" -i "$locale" -f UTF-8 "$folder/$locale.UTF-8"
done
touch "$folder/compiled"
