// Compiled with instructions for bfloat16, so that nothing of it may run where there are none.
//
// A tile is 16 rows of 64 bytes. One instruction for tiles adds to 16 x 16 floats the product of 16 rows of 32 bfloat16 numbers of
// the left matrix and 32 of 16 columns of the right one, in which two numbers below each other lie side by side; one for vectors
// adds the products of one such pair of the left and 16 of the right. Both matrices are packed into such tiles first: the right
// one a block at a time, which stays in a core's second cache, the left one strip by strip.
// Intel 64 and IA-32 Architectures Optimization Reference Manual, chapter 20.
#include "rounded.h"

#include <immintrin.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "workers.h"

// For single functions: elsewhere the compiler must not use what a processor with vectors alone does not have.
#define WITH_TILES __attribute__((target("amx-tile,amx-bf16")))

namespace vantage {

namespace {

constexpr int SIDE = 16;            // rows of a tile, and columns of floats
constexpr int DEPTH = 32;           // bfloat16 numbers in a row of a tile
constexpr int TILE = SIDE * DEPTH;  // numbers of a tile
constexpr int STRIP = 2 * SIDE;     // rows or columns that are multiplied at a time
constexpr int ROWS_IN_VECTORS = 8;  // whose sums fill half of the registers
constexpr int MOST_DEPTH = 512;     // of a block
constexpr int MOST_COLUMNS = 1024;  // of a block

/** Packed tiles; a row of a tile lies in one line of the cache. */
class Packed {
 public:
  /** Room for `count` numbers; what was there is gone. */
  uint16_t* room(size_t count) {
    size_t lines = (count + DEPTH - 1) / DEPTH;
    if (lines > lines_.size()) {
      lines_ = std::vector<Line>(lines);
    }
    return lines_.data()->numbers;
  }

  const uint16_t* data() const { return lines_.data()->numbers; }

 private:
  struct alignas(64) Line {
    uint16_t numbers[DEPTH];
  };

  std::vector<Line> lines_;
};

int ceilingOf(int length, int step) {
  return (length + step - 1) / step;
}

__mmask16 maskOf(int count) {
  return count >= SIDE ? 0xffff : count <= 0 ? 0 : (1u << count) - 1;
}

/** 32 neighbours in a row, of which `count` are there, as 16 pairs. */
__m512i neighbours(const float* row, int count) {
  auto first = _mm512_maskz_loadu_ps(maskOf(count), row);
  auto second = _mm512_maskz_loadu_ps(maskOf(count - SIDE), row + SIDE);
  return (__m512i)_mm512_cvtne2ps_pbh(second, first);
}

/** 16 columns of two rows, `upper` and the one below it, as 16 pairs. */
__m512i belowEachOther(const float* upper, size_t stride, int rows, __mmask16 columns) {
  auto first = _mm512_maskz_loadu_ps(rows > 0 ? columns : 0, upper);
  auto second = _mm512_maskz_loadu_ps(rows > 1 ? columns : 0, upper + stride);
  auto both = (__m512i)_mm512_cvtne2ps_pbh(second, first);
  static constexpr uint16_t PAIRS[2 * SIDE] = {0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23,
                                               8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31};
  return _mm512_permutexvar_epi16(_mm512_loadu_si512(PAIRS), both);
}

/** Pair j of row i becomes pair i of row j. */
void transpose(__m512i (&rows)[SIDE]) {
  __m512i half[SIDE];
  for (int i = 0; i < SIDE; i += 4) {
    auto a = _mm512_unpacklo_epi32(rows[i], rows[i + 1]);
    auto b = _mm512_unpackhi_epi32(rows[i], rows[i + 1]);
    auto c = _mm512_unpacklo_epi32(rows[i + 2], rows[i + 3]);
    auto d = _mm512_unpackhi_epi32(rows[i + 2], rows[i + 3]);
    half[i] = _mm512_unpacklo_epi64(a, c);
    half[i + 1] = _mm512_unpackhi_epi64(a, c);
    half[i + 2] = _mm512_unpacklo_epi64(b, d);
    half[i + 3] = _mm512_unpackhi_epi64(b, d);
  }
  for (int i = 0; i < 4; i++) {
    auto a = _mm512_shuffle_i32x4(half[i], half[i + 4], 0x88);
    auto b = _mm512_shuffle_i32x4(half[i], half[i + 4], 0xdd);
    auto c = _mm512_shuffle_i32x4(half[i + 8], half[i + 12], 0x88);
    auto d = _mm512_shuffle_i32x4(half[i + 8], half[i + 12], 0xdd);
    rows[i] = _mm512_shuffle_i32x4(a, c, 0x88);
    rows[i + 4] = _mm512_shuffle_i32x4(b, d, 0x88);
    rows[i + 8] = _mm512_shuffle_i32x4(a, c, 0xdd);
    rows[i + 12] = _mm512_shuffle_i32x4(b, d, 0xdd);
  }
}

/**
 * One tile of 16 lines along the depth. In memory they lie one after the other or, if `ACROSS`, side by side; in the tile they
 * are its rows or, if not `AS_ROWS`, its columns.
 */
template <bool ACROSS, bool AS_ROWS>
void pack(const float* from, size_t stride, int lines, int depth, uint16_t* to) {
  __m512i rows[SIDE];
#pragma GCC unroll 16
  for (int i = 0; i < SIDE; i++) {
    if constexpr (ACROSS) {
      rows[i] = belowEachOther(from + 2 * i * stride, stride, depth - 2 * i, maskOf(lines));
    } else {
      rows[i] = neighbours(from + i * stride, i < lines ? depth : 0);
    }
  }
  if constexpr (ACROSS == AS_ROWS) {
    transpose(rows);
  }
#pragma GCC unroll 16
  for (int i = 0; i < SIDE; i++) {
    _mm512_storeu_si512(to + i * DEPTH, rows[i]);
  }
}

/** Lines that are multiplied with those of the other matrix: rows of the left one, columns of the right one. */
struct Lines {
  const float* values;
  size_t stride;
  bool across;

  static Lines rowsOf(const Matrix& left) {
    return {left.values, static_cast<size_t>(left.stride), left.transposed};
  }

  static Lines columnsOf(const Matrix& right) {
    return {right.values, static_cast<size_t>(right.stride), !right.transposed};
  }

  const float* at(size_t line, size_t depth) const {
    return values + (across ? depth * stride + line : line * stride + depth);
  }
};

/** Strips of two tiles each: for each depth of 32 the tile of the first 16 lines, then that of the others. */
template <bool AS_ROWS>
void packStrips(const Lines& lines, int first, int count, int start, int depth, Packed& to) {
  auto* packed = lines.across ? pack<true, AS_ROWS> : pack<false, AS_ROWS>;
  int strips = ceilingOf(count, STRIP);
  int depths = ceilingOf(depth, DEPTH);
  auto* tile = to.room(static_cast<size_t>(strips) * depths * 2 * TILE);
  for (int s = 0; s < strips; s++) {
    for (int d = 0; d < depths; d++) {
      for (int half = 0; half < 2; half++, tile += TILE) {
        int line = s * STRIP + half * SIDE;
        int left = std::clamp(count - line, 0, SIDE);
        packed(lines.at(first + (left > 0 ? line : 0), start + d * DEPTH), lines.stride, left, depth - d * DEPTH, tile);
      }
    }
  }
}

struct alignas(64) TileShapes {
  uint8_t palette = 1;
  uint8_t startRow = 0;
  uint8_t reserved[14] = {};
  uint16_t bytes[16] = {64, 64, 64, 64, 64, 64, 64, 64};
  uint8_t rows[16] = {16, 16, 16, 16, 16, 16, 16, 16};
};

/** The tiles of this thread, while it lasts. */
class Tiles {
 public:
  WITH_TILES Tiles() {
    static constexpr TileShapes SHAPES;
    _tile_loadconfig(&SHAPES);
  }
  WITH_TILES ~Tiles() { _tile_release(); }
  Tiles(const Tiles&) = delete;
  Tiles& operator=(const Tiles&) = delete;
};

/** sums [32, 32] = a strip of the left matrix x one of the right. */
using StripProduct = void(const uint16_t* left, const uint16_t* right, int depths, float* sums);

WITH_TILES void multiplyInTiles(const uint16_t* left, const uint16_t* right, int depths, float* sums) {
  constexpr int ROW = DEPTH * sizeof(uint16_t);
  _tile_zero(0);
  _tile_zero(1);
  _tile_zero(2);
  _tile_zero(3);
  for (int d = 0; d < depths; d++, left += 2 * TILE, right += 2 * TILE) {
    _tile_loadd(4, left, ROW);
    _tile_loadd(5, left + TILE, ROW);
    _tile_loadd(6, right, ROW);
    _tile_loadd(7, right + TILE, ROW);
    _tile_dpbf16ps(0, 4, 6);
    _tile_dpbf16ps(1, 4, 7);
    _tile_dpbf16ps(2, 5, 6);
    _tile_dpbf16ps(3, 5, 7);
  }
  constexpr int STRIDE = STRIP * sizeof(float);
  _tile_stored(0, sums, STRIDE);
  _tile_stored(1, sums + SIDE, STRIDE);
  _tile_stored(2, sums + SIDE * STRIP, STRIDE);
  _tile_stored(3, sums + SIDE * STRIP + SIDE, STRIDE);
}

__m512bh pairs(const uint16_t* sixteen) {
  return (__m512bh)_mm512_loadu_si512(sixteen);
}

__m512bh samePair(const uint16_t* pair) {
  int both;
  std::memcpy(&both, pair, sizeof(both));
  return (__m512bh)_mm512_set1_epi32(both);
}

/** A few rows at a time, so that their sums stay in registers. */
void multiplyInVectors(const uint16_t* left, const uint16_t* right, int depths, float* sums) {
  for (int row = 0; row < STRIP; row += ROWS_IN_VECTORS) {
    const auto* lefts = left + row / SIDE * TILE + row % SIDE * DEPTH;
    __m512 sum[ROWS_IN_VECTORS][2] = {};
    for (int d = 0; d < depths; d++) {
      const auto* leftTile = lefts + static_cast<size_t>(d) * 2 * TILE;
      const auto* rightTile = right + static_cast<size_t>(d) * 2 * TILE;
      for (int p = 0; p < DEPTH; p += 2) {
        auto first = pairs(rightTile + p * SIDE);
        auto second = pairs(rightTile + TILE + p * SIDE);
#pragma GCC unroll 8
        for (int i = 0; i < ROWS_IN_VECTORS; i++) {
          auto pair = samePair(leftTile + i * DEPTH + p);
          sum[i][0] = _mm512_dpbf16_ps(sum[i][0], pair, first);
          sum[i][1] = _mm512_dpbf16_ps(sum[i][1], pair, second);
        }
      }
    }
#pragma GCC unroll 8
    for (int i = 0; i < ROWS_IN_VECTORS; i++) {
      _mm512_storeu_ps(sums + (row + i) * STRIP, sum[i][0]);
      _mm512_storeu_ps(sums + (row + i) * STRIP + SIDE, sum[i][1]);
    }
  }
}

/** c = alpha * sums + beta * c; what c holds is not read for a beta of 0. */
void write(const float* sums, int rows, int columns, float alpha, float beta, float* c, size_t stride) {
  auto factor = _mm512_set1_ps(alpha);
  auto kept = _mm512_set1_ps(beta);
  for (int i = 0; i < rows; i++) {
    for (int j = 0; j < columns; j += SIDE) {
      auto mask = maskOf(columns - j);
      auto* to = c + i * stride + j;
      auto value = _mm512_mul_ps(factor, _mm512_loadu_ps(sums + i * STRIP + j));
      if (beta != 0) {
        value = _mm512_fmadd_ps(kept, _mm512_maskz_loadu_ps(mask, to), value);
      }
      _mm512_mask_storeu_ps(to, mask, value);
    }
  }
}

/** Rows of the left matrix from `begin` to `end`, in strips, with a packed block of the right one. */
struct Block {
  Lines rows;
  const uint16_t* right;
  int height;  // of the left matrix
  int width;
  int start;  // along the depth
  int depth;
  float alpha;
  float beta;
  float* c;
  int strideOfC;

  void multiplyStrips(size_t begin, size_t end, StripProduct* product) const {
    thread_local Packed left;
    alignas(64) float sums[STRIP * STRIP];
    int depths = ceilingOf(depth, DEPTH);
    for (auto s = begin; s < end; s++) {
      int row = s * STRIP;
      int taken = std::min(STRIP, height - row);
      packStrips<true>(rows, row, taken, start, depth, left);
      for (int j = 0; j < width; j += STRIP) {
        product(left.data(), right + static_cast<size_t>(j / STRIP) * depths * 2 * TILE, depths, sums);
        write(sums, taken, std::min(STRIP, width - j), alpha, beta, c + static_cast<size_t>(row) * strideOfC + j, strideOfC);
      }
    }
  }
};

}  // namespace

void multiplyRounded(
    int m, int n, int k, float alpha, Matrix a, Matrix b, float beta, float* c, int strideOfC, Sharing share) {
  auto rows = Lines::rowsOf(a);
  auto columns = Lines::columnsOf(b);
  bool inTiles = pairProducts() == PairProducts::TILES;
  thread_local Packed right;
  for (int column = 0; column < n; column += MOST_COLUMNS) {
    int width = std::min(MOST_COLUMNS, n - column);
    for (int start = 0; start < k; start += MOST_DEPTH) {
      int depth = std::min(MOST_DEPTH, k - start);
      packStrips<false>(columns, column, width, start, depth, right);
      Block block{rows, right.data(), m, width, start, depth, alpha, start == 0 ? beta : 1, c + column, strideOfC};
      size_t strips = ceilingOf(m, STRIP);
      share(strips, quarterOf(strips), [&](size_t begin, size_t end) {
        if (inTiles) {
          Tiles tiles;
          block.multiplyStrips(begin, end, multiplyInTiles);
        } else {
          block.multiplyStrips(begin, end, multiplyInVectors);
        }
      });
    }
  }
}

}  // namespace vantage
