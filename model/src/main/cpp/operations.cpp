// Operations: each gives MLX's C++ function its arguments and puts the array that it makes behind `res`. On a CPU our own
// loops take the place of the functions that MLX computes there in many passes, element by element.
#include <cstring>
#include <optional>

#include "handles.h"
#include "host_attention.h"
#include "host_quantised.h"
#include "host_rows.h"
#include "host_take.h"

using namespace vantage;

namespace {

template <typename Operation>
int give(mlx_array* res, Operation&& operation) {
  return guarded([&] { put(res, operation()); });
}

std::optional<core::array> optional(mlx_array handle) {
  return handle.ctx == nullptr ? std::nullopt : std::optional(at(handle));
}

bool areWeights(const core::array& weights, const core::array& x) {
  return weights.ndim() == 1 && x.ndim() > 0 && weights.shape(0) == x.shape(-1);
}

/** True if the shapes are [B, H, T, d], [B, K, S, d] and [B, K, S, d], and K divides H. */
bool attends(const core::array& q, const core::array& k, const core::array& v) {
  return q.ndim() == 4 && k.ndim() == 4 && k.shape() == v.shape() && q.shape(0) == k.shape(0) &&
      q.shape(3) == k.shape(3) && k.shape(1) > 0 && q.shape(1) % k.shape(1) == 0;
}

}  // namespace

#define UNARY(name)                                                                \
  int mlx_##name(mlx_array* res, const mlx_array a, const mlx_stream s) {          \
    return give(res, [&] { return core::name(at(a), at(s)); });                    \
  }

#define BINARY(name)                                                                                  \
  int mlx_##name(mlx_array* res, const mlx_array a, const mlx_array b, const mlx_stream s) {          \
    return give(res, [&] { return core::name(at(a), at(b), at(s)); });                                \
  }

#define REDUCTION(c_name, name)                                                                       \
  int mlx_##c_name(mlx_array* res, const mlx_array a, int axis, bool keepdims, const mlx_stream s) {  \
    return give(res, [&] { return core::name(at(a), axis, keepdims, at(s)); });                       \
  }

UNARY(abs)
UNARY(erf)
UNARY(exp)
UNARY(log)
UNARY(negative)
UNARY(sqrt)
UNARY(square)
UNARY(stop_gradient)

BINARY(add)
BINARY(divide)
BINARY(equal)
BINARY(less)
BINARY(logaddexp)
BINARY(matmul)
BINARY(maximum)
BINARY(multiply)
BINARY(not_equal)
BINARY(subtract)

REDUCTION(argmax_axis, argmax)
REDUCTION(logsumexp_axis, logsumexp)
REDUCTION(max_axis, max)
REDUCTION(mean_axis, mean)
REDUCTION(sum_axis, sum)

int mlx_astype(mlx_array* res, const mlx_array a, mlx_dtype type, const mlx_stream s) {
  return give(res, [&] { return core::astype(at(a), dtype(type), at(s)); });
}

int mlx_where(mlx_array* res, const mlx_array condition, const mlx_array x, const mlx_array y, const mlx_stream s) {
  return give(res, [&] { return core::where(at(condition), at(x), at(y), at(s)); });
}

int mlx_argsort_axis(mlx_array* res, const mlx_array a, int axis, const mlx_stream s) {
  return give(res, [&] { return core::argsort(at(a), axis, at(s)); });
}

int mlx_sigmoid(mlx_array* res, const mlx_array a, const mlx_stream s) {
  return give(res, [&] { return isForHost({at(a)}, at(s)) ? sigmoid(at(a), at(s)) : core::sigmoid(at(a), at(s)); });
}

int mlx_softmax_axis(mlx_array* res, const mlx_array a, int axis, bool precise, const mlx_stream s) {
  return give(res, [&] {
    auto& x = at(a);
    auto isLast = x.ndim() > 0 && (axis == -1 || axis == static_cast<int>(x.ndim()) - 1);
    return isLast && isForHost({x}, at(s)) ? softmax(x, at(s)) : core::softmax(x, axis, precise, at(s));
  });
}

int mlx_sum(mlx_array* res, const mlx_array a, bool keepdims, const mlx_stream s) {
  return give(res, [&] { return core::sum(at(a), keepdims, at(s)); });
}

int mlx_quantized_matmul(
    mlx_array* res, const mlx_array x, const mlx_array w, const mlx_array scales, const mlx_array biases, bool transpose,
    mlx_optional_int group_size, mlx_optional_int bits, const char* mode, const mlx_stream s) {
  return give(res, [&] {
    auto added = optional(biases);
    if (transpose && added && group_size.has_value && bits.has_value && std::strcmp(mode, "affine") == 0) {
      QuantisedMatrix matrix{at(w), at(scales), *added, group_size.value, bits.value};
      if (isForHost(at(x), matrix, at(s))) {
        return quantisedProduct(at(x), matrix, at(s));
      }
    }
    auto group = group_size.has_value ? std::optional(group_size.value) : std::nullopt;
    auto width = bits.has_value ? std::optional(bits.value) : std::nullopt;
    return core::quantized_matmul(at(x), at(w), at(scales), added, transpose, group, width, mode, at(s));
  });
}

int mlx_fast_layer_norm(
    mlx_array* res, const mlx_array x, const mlx_array weight, const mlx_array bias, float eps, const mlx_stream s) {
  return give(res, [&] {
    auto w = optional(weight), b = optional(bias);
    auto fits = w && b && areWeights(*w, at(x)) && areWeights(*b, at(x));
    return fits && isForHost({at(x), *w, *b}, at(s)) ? layerNorm(at(x), *w, *b, eps, at(s))
                                                     : core::fast::layer_norm(at(x), w, b, eps, at(s));
  });
}

int mlx_fast_rms_norm(mlx_array* res, const mlx_array x, const mlx_array weight, float eps, const mlx_stream s) {
  return give(res, [&] {
    auto w = optional(weight);
    return w && areWeights(*w, at(x)) && isForHost({at(x), *w}, at(s)) ? rmsNorm(at(x), *w, eps, at(s))
                                                                       : core::fast::rms_norm(at(x), w, eps, at(s));
  });
}

int mlx_fast_scaled_dot_product_attention(
    mlx_array* res, const mlx_array queries, const mlx_array keys, const mlx_array values, float scale,
    const char* mask_mode, const mlx_array mask_arr, const mlx_array sinks, const mlx_stream s) {
  return give(res, [&] {
    auto &q = at(queries), &k = at(keys), &v = at(values);
    auto mask = optional(mask_arr);
    auto isOurs = *mask_mode == '\0' || std::strcmp(mask_mode, "array") == 0;
    if (isOurs && sinks.ctx == nullptr && attends(q, k, v) && isForHost({q, k, v, mask.value_or(q)}, at(s))) {
      return attention(q, k, v, mask, scale, at(s));
    }
    return core::fast::scaled_dot_product_attention(
        q, k, v, scale, mask_mode, mask, optional(sinks), false, at(s));
  });
}

int mlx_fast_rope(
    mlx_array* res, const mlx_array x, int dims, bool traditional, mlx_optional_float base, float scale, int offset,
    const mlx_array freqs, const mlx_stream s) {
  return give(res, [&] {
    auto theta = base.has_value ? std::optional(base.value) : std::nullopt;
    return core::fast::rope(at(x), dims, traditional, theta, scale, offset, optional(freqs), at(s));
  });
}

int mlx_broadcast_to(mlx_array* res, const mlx_array a, const int* shape, size_t shape_num, const mlx_stream s) {
  return give(res, [&] { return core::broadcast_to(at(a), vantage::shape(shape, shape_num), at(s)); });
}

int mlx_concatenate_axis(mlx_array* res, const mlx_vector_array arrays, int axis, const mlx_stream s) {
  return give(res, [&] { return core::concatenate(at<Arrays>(arrays), axis, at(s)); });
}

int mlx_contiguous(mlx_array* res, const mlx_array a, bool allow_col_major, const mlx_stream s) {
  return give(res, [&] { return core::contiguous(at(a), allow_col_major, at(s)); });
}

int mlx_reshape(mlx_array* res, const mlx_array a, const int* shape, size_t shape_num, const mlx_stream s) {
  return give(res, [&] { return core::reshape(at(a), vantage::shape(shape, shape_num), at(s)); });
}

int mlx_scatter_add_single(
    mlx_array* res, const mlx_array a, const mlx_array indices, const mlx_array updates, int axis, const mlx_stream s) {
  return give(res, [&] {
    return axis == 0 && canAddRows(at(a), at(indices), at(updates), at(s))
        ? addRows(at(a), at(indices), at(updates), at(s))
        : core::scatter_add(at(a), at(indices), at(updates), axis, at(s));
  });
}

int mlx_slice(
    mlx_array* res, const mlx_array a, const int* start, size_t start_num, const int* stop, size_t stop_num,
    const int* strides, size_t strides_num, const mlx_stream s) {
  return give(res, [&] {
    return core::slice(
        at(a), shape(start, start_num), shape(stop, stop_num), shape(strides, strides_num), at(s));
  });
}

int mlx_swapaxes(mlx_array* res, const mlx_array a, int axis1, int axis2, const mlx_stream s) {
  return give(res, [&] { return core::swapaxes(at(a), axis1, axis2, at(s)); });
}

int mlx_take_along_axis(mlx_array* res, const mlx_array a, const mlx_array indices, int axis, const mlx_stream s) {
  return give(res, [&] { return core::take_along_axis(at(a), at(indices), axis, at(s)); });
}

int mlx_take_axis(mlx_array* res, const mlx_array a, const mlx_array indices, int axis, const mlx_stream s) {
  return give(res, [&] {
    return axis == 0 && canTakeRows(at(a), at(indices), at(s)) ? takeRows(at(a), at(indices), at(s))
                                                               : core::take(at(a), at(indices), axis, at(s));
  });
}

int mlx_transpose_axes(mlx_array* res, const mlx_array a, const int* axes, size_t axes_num, const mlx_stream s) {
  return give(res, [&] { return core::transpose(at(a), std::vector<int>(axes, axes + axes_num), at(s)); });
}

int mlx_zeros(mlx_array* res, const int* shape, size_t shape_num, mlx_dtype type, const mlx_stream s) {
  return give(res, [&] { return core::zeros(vantage::shape(shape, shape_num), dtype(type), at(s)); });
}

int vantage_gelu(mlx_array* res, const mlx_array a, const mlx_stream s) {
  return give(res, [&] {
    auto& x = at(a);
    if (isForHost({x}, at(s))) {
      return gelu(x, at(s));
    }
    auto half = core::array(0.5f), root = core::array(0.70710678f), one = core::array(1.0f);
    auto phi = core::multiply(core::add(core::erf(core::multiply(x, root, at(s)), at(s)), one, at(s)), half, at(s));
    return core::multiply(x, phi, at(s));
  });
}

int vantage_silu(mlx_array* res, const mlx_array a, const mlx_stream s) {
  return give(res, [&] {
    auto& x = at(a);
    return isForHost({x}, at(s)) ? silu(x, at(s)) : core::multiply(x, core::sigmoid(x, at(s)), at(s));
  });
}
