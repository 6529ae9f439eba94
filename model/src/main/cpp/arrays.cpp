// Arrays and lists of arrays.
#include <array>

#include "handles.h"

using namespace vantage;

namespace {

// In the order of mlx_dtype.
const std::array<core::Dtype, 14>& dtypes() {
  static const std::array<core::Dtype, 14> types = {
      core::bool_, core::uint8, core::uint16, core::uint32, core::uint64, core::int8, core::int16, core::int32,
      core::int64, core::float16, core::float32, core::float64, core::bfloat16, core::complex64};
  return types;
}

Arrays arrays(const mlx_array* data, size_t size) {
  Arrays result;
  result.reserve(size);
  for (size_t i = 0; i < size; i++) {
    result.push_back(at(data[i]));
  }
  return result;
}

}  // namespace

core::Dtype vantage::dtype(mlx_dtype type) {
  return dtypes().at(type);
}

mlx_dtype vantage::dtype(core::Dtype type) {
  for (size_t i = 0; i < dtypes().size(); i++) {
    if (dtypes()[i] == type) {
      return static_cast<mlx_dtype>(i);
    }
  }
  throw std::invalid_argument("an array has an unknown type");
}

mlx_array mlx_array_new_data(const void* data, const int* shape, int dim, mlx_dtype type) {
  return guardedValue<mlx_array>({nullptr}, [&]() -> mlx_array {
    auto lengths = vantage::shape(shape, dim);
    switch (type) {
      case MLX_FLOAT32:
        return {new core::array(static_cast<const float*>(data), std::move(lengths), core::float32)};
      case MLX_INT32:
        return {new core::array(static_cast<const int32_t*>(data), std::move(lengths), core::int32)};
      case MLX_UINT32:
        return {new core::array(static_cast<const uint32_t*>(data), std::move(lengths), core::uint32)};
      default:
        throw std::invalid_argument("only 32-bit floats and 32-bit integers can be read from memory");
    }
  });
}

mlx_array mlx_array_new_float(float val) {
  return guardedValue<mlx_array>({nullptr}, [&] { return mlx_array{new core::array(val)}; });
}

int mlx_array_free(mlx_array arr) {
  return guarded([&] { drop<core::array>(arr); });
}

size_t mlx_array_ndim(const mlx_array arr) {
  return guardedValue<size_t>(0, [&] { return at(arr).ndim(); });
}

const int* mlx_array_shape(const mlx_array arr) {
  return guardedValue<const int*>(nullptr, [&] { return at(arr).shape().data(); });
}

mlx_dtype mlx_array_dtype(const mlx_array arr) {
  return guardedValue(MLX_BOOL, [&] { return dtype(at(arr).dtype()); });
}

int mlx_array_eval(mlx_array arr) {
  return guarded([&] { at(arr).eval(); });
}

const float* mlx_array_data_float32(const mlx_array arr) {
  return guardedValue<const float*>(nullptr, [&] { return at(arr).data<float>(); });
}

const int32_t* mlx_array_data_int32(const mlx_array arr) {
  return guardedValue<const int32_t*>(nullptr, [&] { return at(arr).data<int32_t>(); });
}

mlx_vector_array mlx_vector_array_new_data(const mlx_array* data, size_t size) {
  return guardedValue<mlx_vector_array>({nullptr}, [&] { return mlx_vector_array{new Arrays(arrays(data, size))}; });
}

int mlx_vector_array_set_data(mlx_vector_array* vec, const mlx_array* data, size_t size) {
  return guarded([&] { put(vec, arrays(data, size)); });
}

int mlx_vector_array_free(mlx_vector_array vec) {
  return guarded([&] { drop<Arrays>(vec); });
}

size_t mlx_vector_array_size(mlx_vector_array vec) {
  return guardedValue<size_t>(0, [&] { return at<Arrays>(vec).size(); });
}

int mlx_vector_array_get(mlx_array* res, const mlx_vector_array vec, size_t idx) {
  return guarded([&] { put(res, at<Arrays>(vec).at(idx)); });
}
