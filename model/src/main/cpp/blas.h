// Matrix products.
#pragma once

namespace vantage {

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
