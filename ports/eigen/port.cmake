# SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
# SPDX-License-Identifier: BSD-2-Clause
cloudabi_port(eigen
  VERSION 3.4.0
  SPDX "MPL-2.0 AND BSD-3-Clause AND Apache-2.0 AND Minpack AND LGPL-2.1-or-later"
  LICENSE_FILES COPYING.README COPYING.MPL2 COPYING.BSD COPYING.APACHE COPYING.MINPACK COPYING.LGPL
  COPYRIGHT "2006-2021 the authors whom each header names"
  SUMMARY "Linear algebra in C++ headers: matrices, vectors, decompositions, solvers"
  DESCRIPTION "SparseExtra reads and writes matrices on streams, not in files by name."
  BUILD cmake
  OPTIONS
    -DBUILD_TESTING=OFF
    -DEIGEN_BUILD_DOC=OFF
    # It would write to the home folder of whoever builds.
    -DCMAKE_EXPORT_NO_PACKAGE_REGISTRY=ON
    # What is made with a Fortran compiler is tests.
    -DCMAKE_Fortran_COMPILER=NOTFOUND
  PKG_CONFIG eigen3
  SAMPLE ^sizeof$)
