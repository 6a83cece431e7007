// SPDX-FileCopyrightText: 2026 The CloudABI toolchain contributors
// SPDX-License-Identifier: BSD-2-Clause
//
// Solves systems of equations, dense and sparse, finds eigenvalues, prints a matrix, and writes and
// reads one in Matrix Market's format.
#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/LU>
#include <Eigen/SparseCholesky>
#include <sstream>
#include <unsupported/Eigen/SparseExtra>
#include <vector>

static int Dense() {
  Eigen::Matrix3d a;
  a << 2, 1, 0, 1, 3, 1, 0, 1, 4;
  const Eigen::Vector3d x(1, -2, 3), b = a * x;
  if (!a.partialPivLu().solve(b).isApprox(x) || !a.llt().solve(b).isApprox(x))
    return 1;
  const Eigen::SelfAdjointEigenSolver<Eigen::Matrix3d> solver(a);
  if (!(a * solver.eigenvectors())
           .isApprox(solver.eigenvectors() * solver.eigenvalues().asDiagonal()))
    return 2;
  // Large enough for the blocked product, with its buffers aligned for vectors.
  const Eigen::MatrixXf large = Eigen::MatrixXf::Ones(67, 67);
  return (large * large).isConstant(67) ? 0 : 3;
}

static int Sparse() {
  const int size = 100;
  std::vector<Eigen::Triplet<double>> entries;
  for (int i = 0; i < size; ++i) {
    entries.emplace_back(i, i, 2);
    if (i > 0)
      entries.emplace_back(i, i - 1, -1), entries.emplace_back(i - 1, i, -1);
  }
  Eigen::SparseMatrix<double> a(size, size);
  a.setFromTriplets(entries.begin(), entries.end());
  const Eigen::VectorXd x = Eigen::VectorXd::LinSpaced(size, 0, 1);
  Eigen::SimplicialLDLT<Eigen::SparseMatrix<double>> solver(a);
  if (solver.info() != Eigen::Success || !solver.solve(a * x).isApprox(x, 1e-9))
    return 4;
  std::stringstream file;
  Eigen::SparseMatrix<double> read;
  if (!Eigen::saveMarket(a, file) || !Eigen::loadMarket(read, file))
    return 6;
  return read.isApprox(a) ? 0 : 7;
}

int main() {
  std::ostringstream text;
  text << Eigen::Matrix2i{{1, -2}, {30, 4}};
  if (text.str() != " 1 -2\n30  4")
    return 5;
  const int failure = Dense();
  return failure != 0 ? failure : Sparse();
}
