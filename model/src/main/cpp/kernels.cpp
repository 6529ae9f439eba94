// Compiled with LEVEL naming the namespace: once for each level of the processor.
#include "kernels.h"

#include <cmath>
#include <cstdint>
#include <cstring>

namespace vantage::LEVEL {

namespace {

constexpr size_t LANES = 16;

/**
 * e^x to two units in the last place, by powers of two and a polynomial: a loop over it can be vectorised. 0 where it is next to
 * nothing: what a softmax hides must not become a subnormal number, which x86 takes a hundred times as long to multiply.
 */
inline float exponential(float x) {
  constexpr float LEAST = -87.0f;
  constexpr float LOG2_E = 1.44269504f;
  constexpr float LN2_HIGH = 0.693359375f;
  constexpr float LN2_LOW = -2.12194440e-4f;
  constexpr float ROUND = 12582912.0f;  // 1.5 * 2^23: a sum with it has no room for a fraction
  auto clamped = x < LEAST ? LEAST : x > 88.0f ? 88.0f : x;
  auto whole = clamped * LOG2_E + ROUND - ROUND;
  auto rest = clamped - whole * LN2_HIGH - whole * LN2_LOW;
  auto power = 1.9875691500e-4f;
  power = power * rest + 1.3981999507e-3f;
  power = power * rest + 8.3334519073e-3f;
  power = power * rest + 4.1665795894e-2f;
  power = power * rest + 1.6666665459e-1f;
  power = power * rest + 5.0000001201e-1f;
  power = power * rest * rest + rest + 1.0f;
  auto bits = (static_cast<int32_t>(whole) + 127) << 23;
  float scale;
  std::memcpy(&scale, &bits, sizeof scale);
  return x != x ? x : x < LEAST ? 0.0f : power * scale;
}

inline float logistic(float x) {
  return 1.0f / (1.0f + exponential(-x));
}

/** The normal distribution at x: its density and the probability of less. */
struct Normal {
  float density;
  float below;
};

// Abramowitz and Stegun 7.1.26, to 1.5e-7.
inline Normal normal(float x) {
  constexpr float SQRT_HALF = 0.707106781f;
  constexpr float DENSITY_AT_0 = 0.398942280f;
  auto z = std::fabs(x) * SQRT_HALF;
  auto t = 1.0f / (1.0f + 0.3275911f * z);
  auto bell = exponential(-z * z);
  auto tail = t * (0.254829592f + t * (-0.284496736f + t * (1.421413741f + t * (-1.453152027f + t * 1.061405429f))));
  auto above = 0.5f * tail * bell;
  return {DENSITY_AT_0 * bell, x < 0 ? above : 1.0f - above};
}

inline float largest(const float* x, size_t width) {
  float lanes[LANES];
  for (auto& lane : lanes) {
    lane = x[0];
  }
  size_t i = 0;
  for (; i + LANES <= width; i += LANES) {
    for (size_t l = 0; l < LANES; l++) {
      lanes[l] = x[i + l] > lanes[l] ? x[i + l] : lanes[l];
    }
  }
  auto result = lanes[0];
  for (auto lane : lanes) {
    result = lane > result ? lane : result;
  }
  for (; i < width; i++) {
    result = x[i] > result ? x[i] : result;
  }
  return result;
}

/** The sum of term(0) to term(width - 1), in lanes that one instruction adds. */
template <typename Term>
inline float sum(size_t width, Term term) {
  float lanes[LANES] = {};
  size_t i = 0;
  for (; i + LANES <= width; i += LANES) {
    for (size_t l = 0; l < LANES; l++) {
      lanes[l] += term(i + l);
    }
  }
  auto result = 0.0f;
  for (; i < width; i++) {
    result += term(i);
  }
  for (auto lane : lanes) {
    result += lane;
  }
  return result;
}

void gelu(const float* x, float* y, size_t count) {
  for (size_t i = 0; i < count; i++) {
    y[i] = x[i] * normal(x[i]).below;
  }
}

void geluGradient(const float* x, const float* dy, float* dx, size_t count) {
  for (size_t i = 0; i < count; i++) {
    auto at = normal(x[i]);
    dx[i] = dy[i] * (at.below + x[i] * at.density);
  }
}

void silu(const float* x, float* y, size_t count) {
  for (size_t i = 0; i < count; i++) {
    y[i] = x[i] * logistic(x[i]);
  }
}

void siluGradient(const float* x, const float* dy, float* dx, size_t count) {
  for (size_t i = 0; i < count; i++) {
    auto s = logistic(x[i]);
    dx[i] = dy[i] * (s + x[i] * s * (1.0f - s));
  }
}

void sigmoid(const float* x, float* y, size_t count) {
  for (size_t i = 0; i < count; i++) {
    y[i] = logistic(x[i]);
  }
}

void sigmoidGradient(const float* y, const float* dy, float* dx, size_t count) {
  for (size_t i = 0; i < count; i++) {
    dx[i] = dy[i] * y[i] * (1.0f - y[i]);
  }
}

void softmaxRow(const float* x, float* y, size_t width) {
  auto top = largest(x, width);
  for (size_t i = 0; i < width; i++) {
    y[i] = exponential(x[i] - top);
  }
  auto scale = 1.0f / sum(width, [&](size_t i) { return y[i]; });
  for (size_t i = 0; i < width; i++) {
    y[i] *= scale;
  }
}

void softmax(const float* x, float* y, size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++) {
    softmaxRow(x + r * width, y + r * width, width);
  }
}

void softmaxGradient(const float* y, const float* dy, float* dx, size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++, y += width, dy += width, dx += width) {
    auto mean = sum(width, [&](size_t i) { return y[i] * dy[i]; });
    for (size_t i = 0; i < width; i++) {
      dx[i] = y[i] * (dy[i] - mean);
    }
  }
}

void biasedSoftmax(float* scores, const float* bias, size_t step, size_t width) {
  if (step == 1) {
    for (size_t i = 0; i < width; i++) {
      scores[i] += bias[i];
    }
  } else if (step != 0) {
    for (size_t i = 0; i < width; i++) {
      scores[i] += bias[i * step];
    }
  }
  softmaxRow(scores, scores, width);
}

/** Mean and 1 / sqrt(variance + eps) of a row. */
struct Moments {
  float mean;
  float scale;
};

inline Moments moments(const float* x, float eps, size_t width) {
  auto mean = sum(width, [&](size_t i) { return x[i]; }) / width;
  auto squares = sum(width, [&](size_t i) { return (x[i] - mean) * (x[i] - mean); });
  return {mean, 1.0f / std::sqrt(squares / width + eps)};
}

void layerNorm(const float* x, const float* weight, const float* bias, float eps, float* y, size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++, x += width, y += width) {
    auto [mean, scale] = moments(x, eps, width);
    for (size_t i = 0; i < width; i++) {
      y[i] = (x[i] - mean) * scale * weight[i] + bias[i];
    }
  }
}

void layerNormGradient(
    const float* x, const float* weight, const float* dy, float eps, float* dx, float* dWeight, float* dBias,
    size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++, x += width, dy += width, dx += width) {
    auto [mean, scale] = moments(x, eps, width);
    auto centre = sum(width, [&](size_t i) { return dy[i] * weight[i]; }) / width;
    auto projection = sum(width, [&](size_t i) { return dy[i] * weight[i] * (x[i] - mean); }) * scale / width;
    for (size_t i = 0; i < width; i++) {
      auto normalised = (x[i] - mean) * scale;
      dx[i] = scale * (dy[i] * weight[i] - centre - normalised * projection);
      dWeight[i] += dy[i] * normalised;
      dBias[i] += dy[i];
    }
  }
}

inline float rmsScale(const float* x, float eps, size_t width) {
  auto squares = sum(width, [&](size_t i) { return x[i] * x[i]; });
  return 1.0f / std::sqrt(squares / width + eps);
}

void rmsNorm(const float* x, const float* weight, float eps, float* y, size_t rows, size_t width) {
  for (size_t r = 0; r < rows; r++, x += width, y += width) {
    auto scale = rmsScale(x, eps, width);
    for (size_t i = 0; i < width; i++) {
      y[i] = x[i] * scale * weight[i];
    }
  }
}

void rmsNormGradient(
    const float* x, const float* weight, const float* dy, float eps, float* dx, float* dWeight, size_t rows,
    size_t width) {
  for (size_t r = 0; r < rows; r++, x += width, dy += width, dx += width) {
    auto scale = rmsScale(x, eps, width);
    auto projection = sum(width, [&](size_t i) { return dy[i] * weight[i] * x[i]; }) * scale * scale / width;
    for (size_t i = 0; i < width; i++) {
      dx[i] = scale * (dy[i] * weight[i] - x[i] * projection);
      dWeight[i] += dy[i] * x[i] * scale;
    }
  }
}

void unpack(const QuantisedRows& matrix, size_t begin, size_t end, float* y) {
  auto* packed = reinterpret_cast<const uint8_t*>(matrix.words) + begin * matrix.width * matrix.bits / 8;
  auto groups = matrix.width / matrix.group;
  for (auto g = begin * groups; g < end * groups; g++) {
    auto scale = matrix.scales[g];
    auto bias = matrix.biases[g];
    if (matrix.bits == 8) {
      for (size_t i = 0; i < matrix.group; i++) {
        y[i] = static_cast<int>(packed[i]) * scale + bias;
      }
    } else {
      for (size_t i = 0; i < matrix.group / 2; i++) {
        y[2 * i] = static_cast<int>(packed[i] & 15) * scale + bias;
        y[2 * i + 1] = static_cast<int>(packed[i] >> 4) * scale + bias;
      }
    }
    packed += matrix.group * matrix.bits / 8;
    y += matrix.group;
  }
}

using Lanes = float __attribute__((vector_size(LANES * sizeof(float))));

/** M rows of x by J rows of the matrix, from row j on: enough sums side by side to hide how long one addition takes. */
template <size_t M, size_t J>
void dots(const QuantisedRows& matrix, size_t j, const float* x, float* y, size_t stride) {
  constexpr size_t LARGEST_GROUP = 128;
  float numbers[J][LARGEST_GROUP];
  Lanes sums[J][M] = {};
  auto groups = matrix.width / matrix.group;
  auto oneGroup = matrix;
  oneGroup.width = matrix.group;
  for (size_t g = 0; g < groups; g++, x += matrix.group) {
    for (size_t b = 0; b < J; b++) {
      unpack(oneGroup, (j + b) * groups + g, (j + b) * groups + g + 1, numbers[b]);
    }
    for (size_t i = 0; i < matrix.group; i += LANES) {
      for (size_t a = 0; a < M; a++) {
        Lanes left;
        std::memcpy(&left, x + a * matrix.width + i, sizeof left);
        for (size_t b = 0; b < J; b++) {
          Lanes right;
          std::memcpy(&right, numbers[b] + i, sizeof right);
          sums[b][a] += left * right;
        }
      }
    }
  }
  for (size_t a = 0; a < M; a++) {
    for (size_t b = 0; b < J; b++) {
      auto total = 0.0f;
      for (size_t l = 0; l < LANES; l++) {
        total += sums[b][a][l];
      }
      y[a * stride + j + b] = total;
    }
  }
}

template <size_t M, size_t J>
void dots(const QuantisedRows& matrix, size_t begin, size_t end, const float* x, float* y, size_t stride) {
  auto j = begin;
  for (; j + J <= end; j += J) {
    dots<M, J>(matrix, j, x, y, stride);
  }
  for (; j < end; j++) {
    dots<M, 1>(matrix, j, x, y, stride);
  }
}

void quantisedDots(
    const QuantisedRows& matrix, size_t begin, size_t end, const float* x, size_t rows, float* y, size_t stride) {
  for (; rows >= 4; rows -= 4, x += 4 * matrix.width, y += 4 * stride) {
    dots<4, 2>(matrix, begin, end, x, y, stride);
  }
  for (; rows >= 2; rows -= 2, x += 2 * matrix.width, y += 2 * stride) {
    dots<2, 4>(matrix, begin, end, x, y, stride);
  }
  if (rows == 1) {
    dots<1, 4>(matrix, begin, end, x, y, stride);
  }
}

}  // namespace

Kernels make() {
  return {gelu,      geluGradient,      silu,    siluGradient,    sigmoid,       sigmoidGradient, softmax, softmaxGradient,
          layerNorm, layerNormGradient, rmsNorm, rmsNormGradient, biasedSoftmax, unpack,          quantisedDots};
}

}  // namespace vantage::LEVEL
