// Matrix products.
#pragma once

#include <cstddef>

namespace vantage {

// Operations of a product: half as many keep one core busy for some ten microseconds; less is not worth a second core.
constexpr double SHARED_FROM = 4e6;

// Rows that a kernel of products takes at a time.
constexpr size_t KERNEL_ROWS = 16;

/** A row-major matrix that is read as it stands or transposed; `stride` is from one row in memory to the next. */
struct Matrix {
  const float* values;
  int stride;
  bool transposed = false;
};

/** c [m, n] = alpha * a [m, k] x b [k, n] + beta * c, on this thread only. */
void multiply(int m, int n, int k, float alpha, Matrix a, Matrix b, float beta, float* c, int strideOfC);

/**
 * Whether products that are large enough round their factors to bfloat16 from now on, in the whole process. False if that is
 * not wanted, or this processor would not be faster for it.
 */
bool roundFactors(bool wanted);

}  // namespace vantage
