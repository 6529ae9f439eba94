// Products with quantised matrices, for F32 arrays on a CPU.
#pragma once

#include "host_operation.h"

namespace vantage {

/** A matrix as mlx::core::quantize leaves it: U32 words [rows, columns * bits / 32], and F32 scales and biases of groups. */
struct QuantisedMatrix {
  core::array words;
  core::array scales;
  core::array biases;
  int group;
  int bits;
};

/** True if `quantisedProduct` can multiply x with the matrix on this stream. */
bool isForHost(const core::array& x, const QuantisedMatrix& matrix, core::Stream stream);

/** [..., columns] to [..., rows]: x times the matrix, transposed. */
core::array quantisedProduct(const core::array& x, const QuantisedMatrix& matrix, core::Stream stream);

}  // namespace vantage
