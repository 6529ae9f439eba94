// Matrix products in bfloat16, on processors that have tiles for them (Intel AMX).
#pragma once

#include <cstddef>
#include <functional>

#include "blas.h"

namespace vantage {

/** Asks the operating system for the tiles. False where the processor, the system or the compiler of this library has none. */
bool hasTiles();

/** How the strips of a product are shared out: by `parallel`, or not at all. */
using Sharing = void (*)(size_t count, size_t grain, const std::function<void(size_t, size_t)>& body);

/** As multiply, but factors are rounded to bfloat16; their products are summed in float32. Only where there are tiles. */
void multiplyInTiles(
    int m, int n, int k, float alpha, Matrix a, Matrix b, float beta, float* c, int strideOfC, Sharing share);

}  // namespace vantage
