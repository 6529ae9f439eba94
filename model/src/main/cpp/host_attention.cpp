#include "host_attention.h"

#include <algorithm>

#include "blas.h"
#include "kernels.h"
#include "workers.h"

namespace vantage {

namespace {

using core::array;
using core::Stream;

// Multiplications that take a core some ten microseconds.
constexpr size_t GRAIN = 400'000;

struct Sizes {
  size_t batch, heads, groups, time, memory, width;

  Sizes(const array& queries, const array& keys)
      : batch(queries.shape(0)), heads(queries.shape(1)), groups(keys.shape(1)), time(queries.shape(2)),
        memory(keys.shape(2)), width(queries.shape(3)) {}

  size_t headsOfGroup() const {
    return heads / groups;
  }

  /** Pieces of the work: a key head with the query heads that share it. */
  size_t pieces() const {
    return batch * groups;
  }

  size_t grain() const {
    return std::max<size_t>(1, GRAIN / (headsOfGroup() * time * memory * width));
  }
};

/** [time, width] of one head. The layout that projections leave, [B, T, H, d], is read where it lies. */
Matrix head(const array& x, size_t batch, size_t index) {
  return {x.data<float>() + batch * x.strides(0) + index * x.strides(1), static_cast<int>(x.strides(2))};
}

float* square(array& x, size_t batch, size_t index) {
  return x.data<float>() + (batch * x.shape(1) + index) * x.shape(2) * x.shape(3);
}

const float* square(const array& x, size_t batch, size_t index) {
  return square(const_cast<array&>(x), batch, index);
}

Matrix transposed(Matrix matrix) {
  return {matrix.values, matrix.stride, !matrix.transposed};
}

/** The array in the layout [B, T, H, d], seen as [B, H, T, d]. */
array headsInRows(const array& x, Stream s) {
  return core::swapaxes(dense(core::swapaxes(x, 1, 2, s), s), 1, 2, s);
}

/** From the shape [B, H, T, d] to the shape [B, T, H, d]. */
core::Shape inRows(const array& x) {
  return {x.shape(0), x.shape(2), x.shape(1), x.shape(3)};
}

float* headInRows(array& x, size_t batch, size_t index) {
  return x.data<float>() + batch * x.strides(0) + index * x.shape(3);
}

int strideInRows(const array& x) {
  return x.shape(2) * x.shape(3);
}

/** Inputs: queries, keys, values and perhaps the bias. Outputs: the result in rows, and the weights [B, H, T, S]. */
void forward(const Arrays& in, Arrays& out, float scale) {
  Sizes n(in[0], in[1]);
  parallel(n.pieces(), n.grain(), [&](size_t begin, size_t end) {
    for (auto piece = begin; piece < end; piece++) {
      auto b = piece / n.groups, g = piece % n.groups;
      for (auto h = g * n.headsOfGroup(); h < (g + 1) * n.headsOfGroup(); h++) {
        auto* weights = square(out[1], b, h);
        auto keys = transposed(head(in[1], b, g));
        multiply(n.time, n.memory, n.width, scale, head(in[0], b, h), keys, 0, weights, n.memory);
        for (size_t t = 0; t < n.time; t++) {
          if (in.size() > 3) {
            auto& bias = in[3];
            auto* row = bias.data<float>() + b * bias.strides(0) + h * bias.strides(1) + t * bias.strides(2);
            kernels().biasedSoftmax(weights + t * n.memory, row, bias.strides(3), n.memory);
          } else {
            kernels().softmax(weights + t * n.memory, weights + t * n.memory, 1, n.memory);
          }
        }
        Matrix left{weights, static_cast<int>(n.memory)};
        multiply(
            n.time, n.width, n.memory, 1, left, head(in[2], b, g), 0, headInRows(out[0], b, h), strideInRows(out[0]));
      }
    }
  });
}

/**
 * Inputs: queries, keys, values, weights and the gradient of the result. Outputs: the gradients of queries, keys and
 * values in rows, and of the scores [B, H, T, S].
 */
void backward(const Arrays& in, Arrays& out, float scale) {
  Sizes n(in[0], in[1]);
  parallel(n.pieces(), n.grain(), [&](size_t begin, size_t end) {
    for (auto piece = begin; piece < end; piece++) {
      auto b = piece / n.groups, g = piece % n.groups;
      auto first = g * n.headsOfGroup();
      for (auto h = first; h < first + n.headsOfGroup(); h++) {
        auto* scores = square(out[3], b, h);
        auto* weights = square(in[3], b, h);
        Matrix left{weights, static_cast<int>(n.memory), true};
        auto dy = head(in[4], b, h);
        auto added = h == first ? 0.0f : 1.0f;
        multiply(n.time, n.memory, n.width, 1, dy, transposed(head(in[2], b, g)), 0, scores, n.memory);
        kernels().softmaxGradient(weights, scores, scores, n.time, n.memory);
        Matrix right{scores, static_cast<int>(n.memory)};
        multiply(
            n.time, n.width, n.memory, scale, right, head(in[1], b, g), 0, headInRows(out[0], b, h),
            strideInRows(out[0]));
        multiply(
            n.memory, n.width, n.time, scale, transposed(right), head(in[0], b, h), added, headInRows(out[1], b, g),
            strideInRows(out[1]));
        multiply(
            n.memory, n.width, n.time, 1, left, dy, added, headInRows(out[2], b, g), strideInRows(out[2]));
      }
    }
  });
}

Arrays derive(const Arrays& in, const array& dy, const array& weights, float scale, Stream s) {
  auto run = [scale](const Arrays& in, Arrays& out) { backward(in, out, scale); };
  return host(
      {"AttentionGradient", run, {}}, {inRows(in[0]), inRows(in[1]), inRows(in[2]), weights.shape()},
      {in[0], in[1], in[2], weights, headsInRows(core::swapaxes(dy, 1, 2, s), s)}, s);
}

}  // namespace

array attention(
    const array& queries, const array& keys, const array& values, const std::optional<array>& bias, float scale,
    Stream s) {
  Sizes n(queries, keys);
  Arrays inputs{headsInRows(queries, s), headsInRows(keys, s), headsInRows(values, s)};
  core::Shape scores{queries.shape(0), queries.shape(1), queries.shape(2), keys.shape(2)};
  if (bias) {
    inputs.push_back(core::broadcast_to(*bias, scores, s));
  }
  auto run = [scale](const Arrays& in, Arrays& out) { forward(in, out, scale); };
  auto gradient = [scale, s](const Arrays& in, const Arrays& dy, const Arrays& out, const std::vector<bool>&) {
    auto gradients = derive(in, dy[0], out[1], scale, s);
    for (size_t i = 0; i < 3; i++) {
      gradients[i] = core::swapaxes(gradients[i], 1, 2, s);
    }
    return gradients;
  };
  auto outputs = host({"Attention", run, gradient}, {inRows(queries), scores}, inputs, s);
  return core::swapaxes(outputs[0], 1, 2, s);
}

}  // namespace vantage
