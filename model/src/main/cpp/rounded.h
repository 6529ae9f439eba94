// Matrix products in bfloat16, on processors that multiply it faster than float32.
#pragma once

#include <cstddef>
#include <functional>

#include "blas.h"

namespace vantage {

/** What adds products of pairs of bfloat16 numbers to floats. */
enum class PairProducts {
  NONE,
  /** A vector at a time: AVX512-BF16. */
  VECTORS,
  /** 16 by 16 at a time: Intel AMX. */
  TILES
};

/**
 * The fastest that this processor, its system and this library have. Vectors are named only where they are faster than
 * those of float32. Asks the operating system for tiles.
 */
PairProducts pairProducts();

/** How the strips of a product are shared out: by `parallel`, or not at all. */
using Sharing = void (*)(size_t count, size_t grain, const std::function<void(size_t, size_t)>& body);

/** As multiply, but factors are rounded to bfloat16; their products are summed in float32. Only where there are pair products. */
void multiplyRounded(
    int m, int n, int k, float alpha, Matrix a, Matrix b, float beta, float* c, int strideOfC, Sharing share);

}  // namespace vantage
