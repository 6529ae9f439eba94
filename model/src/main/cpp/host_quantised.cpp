// On a CPU MLX multiplies with one packed number after the other. Here a block of the matrix is unpacked at a time and
// multiplied as any other; for a few rows of x it is multiplied as it is unpacked.
#include "host_quantised.h"

#include <algorithm>

#include "blas.h"
#include "kernels.h"
#include "workers.h"

namespace vantage {

namespace {

using core::array;

constexpr size_t FEW_ROWS = 8;
constexpr size_t BLOCK_ROWS = 64;

QuantisedRows rowsOf(const array& words, const array& scales, const array& biases, int group, int bits) {
  size_t width = static_cast<size_t>(words.shape(1)) * 32 / bits;
  return {words.data<uint32_t>(), scales.data<float>(), biases.data<float>(), width, static_cast<size_t>(group), bits};
}

/** y [m, rows of the matrix], of which the columns [begin, end) are written. */
void multiplyPart(const float* x, size_t m, const QuantisedRows& matrix, size_t begin, size_t end, float* y, size_t stride) {
  if (m <= FEW_ROWS) {
    kernels().quantisedDots(matrix, begin, end, x, m, y, stride);
    return;
  }
  thread_local std::vector<float> block;
  block.resize(std::max(block.size(), BLOCK_ROWS * matrix.width));
  int width = matrix.width;
  for (auto first = begin; first < end; first += BLOCK_ROWS) {
    auto last = std::min(end, first + BLOCK_ROWS);
    kernels().unpack(matrix, first, last, block.data());
    multiply(m, last - first, width, 1, {x, width}, {block.data(), width, true}, 0, y + first, stride);
  }
}

}  // namespace

bool isForHost(const array& x, const QuantisedMatrix& matrix, core::Stream stream) {
  auto fits = matrix.words.ndim() == 2 && matrix.words.dtype() == core::uint32 && (matrix.bits == 4 || matrix.bits == 8) &&
      (matrix.group == 32 || matrix.group == 64 || matrix.group == 128);
  return fits && x.ndim() > 0 && x.shape(-1) == matrix.words.shape(1) * 32 / matrix.bits &&
      isForHost({x, matrix.scales, matrix.biases}, stream);
}

array quantisedProduct(const array& x, const QuantisedMatrix& matrix, core::Stream s) {
  auto run = [group = matrix.group, bits = matrix.bits](const Arrays& in, Arrays& out) {
    auto weights = rowsOf(in[1], in[2], in[3], group, bits);
    size_t rows = in[1].shape(0);
    size_t m = in[0].size() / weights.width;
    auto isShared = 2.0 * m * rows * weights.width >= SHARED_FROM;
    auto grain = isShared ? quarterOf(rows, KERNEL_ROWS) : rows;
    parallel(rows, grain, [&](size_t begin, size_t end) {
      multiplyPart(in[0].data<float>(), m, weights, begin, end, out[0].data<float>(), rows);
    });
  };
  auto derive = [matrix, s](const Arrays& in, const Arrays& dy, const Arrays&, const std::vector<bool>& wanted) {
    if (std::count(wanted.begin() + 1, wanted.end(), true) > 0) {
      throw std::invalid_argument("a quantised matrix has no gradient");
    }
    auto floats = core::dequantize(in[1], in[2], in[3], matrix.group, matrix.bits, "affine", std::nullopt, core::float32, s);
    return Arrays{core::matmul(dy[0], floats, s), in[1], in[2], in[3]};
  };
  auto shape = x.shape();
  shape.back() = matrix.words.shape(0);
  Arrays inputs{dense(x, s), dense(matrix.words, s), dense(matrix.scales, s), dense(matrix.biases, s)};
  return host({"QuantisedProduct", run, derive}, {shape}, inputs, s)[0];
}

}  // namespace vantage
