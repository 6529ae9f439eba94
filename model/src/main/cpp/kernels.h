// Loops over floats, compiled once for each level of the processor and chosen when they are first used.
#pragma once

#include <cstddef>
#include <cstdint>

namespace vantage {

/**
 * Rows of a quantised matrix: `width` numbers of 4 or 8 bits, the first of a word in its lowest bits, with a scale and a bias
 * for each `group` of them.
 */
struct QuantisedRows {
  const uint32_t* words;
  const float* scales;
  const float* biases;
  size_t width;
  size_t group;
  int bits;
};

/** Rows of `width` floats lie one after the other. A gradient of a weight is added to what is there. */
struct Kernels {
  void (*gelu)(const float* x, float* y, size_t count);
  void (*geluGradient)(const float* x, const float* dy, float* dx, size_t count);
  void (*silu)(const float* x, float* y, size_t count);
  void (*siluGradient)(const float* x, const float* dy, float* dx, size_t count);
  void (*sigmoid)(const float* x, float* y, size_t count);
  void (*sigmoidGradient)(const float* y, const float* dy, float* dx, size_t count);
  void (*softmax)(const float* x, float* y, size_t rows, size_t width);
  void (*softmaxGradient)(const float* y, const float* dy, float* dx, size_t rows, size_t width);
  void (*layerNorm)(
      const float* x, const float* weight, const float* bias, float eps, float* y, size_t rows, size_t width);
  void (*layerNormGradient)(
      const float* x, const float* weight, const float* dy, float eps, float* dx, float* dWeight, float* dBias,
      size_t rows, size_t width);
  void (*rmsNorm)(const float* x, const float* weight, float eps, float* y, size_t rows, size_t width);
  void (*rmsNormGradient)(
      const float* x, const float* weight, const float* dy, float eps, float* dx, float* dWeight, size_t rows,
      size_t width);
  /** scores += bias, whose neighbours in a row are `step` apart, then the softmax. */
  void (*biasedSoftmax)(float* scores, const float* bias, size_t step, size_t width);
  /** y = rows [begin, end) of a quantised matrix, as floats. */
  void (*unpack)(const QuantisedRows& matrix, size_t begin, size_t end, float* y);
  /** y[i * stride + j] = row i of x . row j of the matrix, for all rows of x and the rows [begin, end) of the matrix. */
  void (*quantisedDots)(
      const QuantisedRows& matrix, size_t begin, size_t end, const float* x, size_t rows, float* y, size_t stride);
};

const Kernels& kernels();

}  // namespace vantage
