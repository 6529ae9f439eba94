// The part of mlx-c's C interface that Vantage binds, as mlx-c's own headers declare it
// (https://github.com/ml-explore/mlx-c), so that one set of bindings serves this library and Homebrew's mlx-c.
//
// A function that gives an int gives 0 when it worked; otherwise the error handler has been called with a message.
// A result written through `res` replaces the array that `res` holds; an empty handle gets a new one.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct mlx_array_ { void* ctx; } mlx_array;
typedef struct mlx_closure_ { void* ctx; } mlx_closure;
typedef struct mlx_closure_value_and_grad_ { void* ctx; } mlx_closure_value_and_grad;
typedef struct mlx_device_ { void* ctx; } mlx_device;
typedef struct mlx_distributed_group_ { void* ctx; } mlx_distributed_group;
typedef struct mlx_stream_ { void* ctx; } mlx_stream;
typedef struct mlx_string_ { void* ctx; } mlx_string;
typedef struct mlx_vector_array_ { void* ctx; } mlx_vector_array;
typedef struct mlx_optional_float_ { float value; bool has_value; } mlx_optional_float;
typedef struct mlx_optional_int_ { int value; bool has_value; } mlx_optional_int;

typedef enum mlx_device_type_ { MLX_CPU, MLX_GPU } mlx_device_type;
typedef enum mlx_dtype_ {
  MLX_BOOL, MLX_UINT8, MLX_UINT16, MLX_UINT32, MLX_UINT64, MLX_INT8, MLX_INT16, MLX_INT32, MLX_INT64,
  MLX_FLOAT16, MLX_FLOAT32, MLX_FLOAT64, MLX_BFLOAT16, MLX_COMPLEX64,
} mlx_dtype;

typedef void (*mlx_error_handler_func)(const char* msg, void* data);

// Errors, versions, devices, streams.
void mlx_set_error_handler(mlx_error_handler_func handler, void* data, void (*dtor)(void*));
int mlx_version(mlx_string* str);
const char* mlx_string_data(mlx_string str);
int mlx_string_free(mlx_string str);
mlx_device mlx_device_new_type(mlx_device_type type, int index);
int mlx_device_free(mlx_device dev);
int mlx_device_is_available(bool* avail, mlx_device dev);
int mlx_set_default_device(mlx_device dev);
int mlx_get_default_stream(mlx_stream* stream, mlx_device dev);

// Memory.
int mlx_clear_cache(void);
int mlx_get_active_memory(size_t* res);
int mlx_get_cache_memory(size_t* res);
int mlx_set_cache_limit(size_t* res, size_t limit);

// Arrays and lists of arrays.
mlx_array mlx_array_new_data(const void* data, const int* shape, int dim, mlx_dtype dtype);
mlx_array mlx_array_new_float(float val);
int mlx_array_free(mlx_array arr);
size_t mlx_array_ndim(const mlx_array arr);
const int* mlx_array_shape(const mlx_array arr);
mlx_dtype mlx_array_dtype(const mlx_array arr);
int mlx_array_eval(mlx_array arr);
const float* mlx_array_data_float32(const mlx_array arr);
const int32_t* mlx_array_data_int32(const mlx_array arr);
mlx_vector_array mlx_vector_array_new_data(const mlx_array* data, size_t size);
int mlx_vector_array_set_data(mlx_vector_array* vec, const mlx_array* data, size_t size);
int mlx_vector_array_free(mlx_vector_array vec);
size_t mlx_vector_array_size(mlx_vector_array vec);
int mlx_vector_array_get(mlx_array* res, const mlx_vector_array vec, size_t idx);

// Evaluation and gradients.
int mlx_eval(const mlx_vector_array outputs);
mlx_closure mlx_closure_new_func_payload(
    int (*fun)(mlx_vector_array*, const mlx_vector_array, void*), void* payload, void (*dtor)(void*));
int mlx_closure_free(mlx_closure cls);
int mlx_closure_value_and_grad_apply(
    mlx_vector_array* res_0, mlx_vector_array* res_1, mlx_closure_value_and_grad cls, const mlx_vector_array input);
int mlx_closure_value_and_grad_free(mlx_closure_value_and_grad cls);
int mlx_value_and_grad(mlx_closure_value_and_grad* res, const mlx_closure fun, const int* argnums, size_t argnums_num);

// Operations, element by element.
int mlx_abs(mlx_array* res, const mlx_array a, const mlx_stream s);
int mlx_add(mlx_array* res, const mlx_array a, const mlx_array b, const mlx_stream s);
int mlx_astype(mlx_array* res, const mlx_array a, mlx_dtype dtype, const mlx_stream s);
int mlx_divide(mlx_array* res, const mlx_array a, const mlx_array b, const mlx_stream s);
int mlx_equal(mlx_array* res, const mlx_array a, const mlx_array b, const mlx_stream s);
int mlx_erf(mlx_array* res, const mlx_array a, const mlx_stream s);
int mlx_exp(mlx_array* res, const mlx_array a, const mlx_stream s);
int mlx_less(mlx_array* res, const mlx_array a, const mlx_array b, const mlx_stream s);
int mlx_log(mlx_array* res, const mlx_array a, const mlx_stream s);
int mlx_logaddexp(mlx_array* res, const mlx_array a, const mlx_array b, const mlx_stream s);
int mlx_maximum(mlx_array* res, const mlx_array a, const mlx_array b, const mlx_stream s);
int mlx_multiply(mlx_array* res, const mlx_array a, const mlx_array b, const mlx_stream s);
int mlx_negative(mlx_array* res, const mlx_array a, const mlx_stream s);
int mlx_not_equal(mlx_array* res, const mlx_array a, const mlx_array b, const mlx_stream s);
int mlx_sigmoid(mlx_array* res, const mlx_array a, const mlx_stream s);
int mlx_sqrt(mlx_array* res, const mlx_array a, const mlx_stream s);
int mlx_square(mlx_array* res, const mlx_array a, const mlx_stream s);
int mlx_stop_gradient(mlx_array* res, const mlx_array a, const mlx_stream s);
int mlx_subtract(mlx_array* res, const mlx_array a, const mlx_array b, const mlx_stream s);
int mlx_where(mlx_array* res, const mlx_array condition, const mlx_array x, const mlx_array y, const mlx_stream s);

// Operations over axes.
int mlx_argmax_axis(mlx_array* res, const mlx_array a, int axis, bool keepdims, const mlx_stream s);
int mlx_argsort_axis(mlx_array* res, const mlx_array a, int axis, const mlx_stream s);
int mlx_logsumexp_axis(mlx_array* res, const mlx_array a, int axis, bool keepdims, const mlx_stream s);
int mlx_max_axis(mlx_array* res, const mlx_array a, int axis, bool keepdims, const mlx_stream s);
int mlx_mean_axis(mlx_array* res, const mlx_array a, int axis, bool keepdims, const mlx_stream s);
int mlx_softmax_axis(mlx_array* res, const mlx_array a, int axis, bool precise, const mlx_stream s);
int mlx_sum(mlx_array* res, const mlx_array a, bool keepdims, const mlx_stream s);
int mlx_sum_axis(mlx_array* res, const mlx_array a, int axis, bool keepdims, const mlx_stream s);

// Products, normalisation, positions.
int mlx_matmul(mlx_array* res, const mlx_array a, const mlx_array b, const mlx_stream s);
int mlx_quantized_matmul(
    mlx_array* res, const mlx_array x, const mlx_array w, const mlx_array scales, const mlx_array biases, bool transpose,
    mlx_optional_int group_size, mlx_optional_int bits, const char* mode, const mlx_stream s);
int mlx_fast_layer_norm(
    mlx_array* res, const mlx_array x, const mlx_array weight, const mlx_array bias, float eps, const mlx_stream s);
int mlx_fast_rms_norm(mlx_array* res, const mlx_array x, const mlx_array weight, float eps, const mlx_stream s);
int mlx_fast_scaled_dot_product_attention(
    mlx_array* res, const mlx_array queries, const mlx_array keys, const mlx_array values, float scale,
    const char* mask_mode, const mlx_array mask_arr, const mlx_array sinks, const mlx_stream s);
int mlx_fast_rope(
    mlx_array* res, const mlx_array x, int dims, bool traditional, mlx_optional_float base, float scale, int offset,
    const mlx_array freqs, const mlx_stream s);

// Shape and indices.
int mlx_broadcast_to(mlx_array* res, const mlx_array a, const int* shape, size_t shape_num, const mlx_stream s);
int mlx_concatenate_axis(mlx_array* res, const mlx_vector_array arrays, int axis, const mlx_stream s);
int mlx_contiguous(mlx_array* res, const mlx_array a, bool allow_col_major, const mlx_stream s);
int mlx_reshape(mlx_array* res, const mlx_array a, const int* shape, size_t shape_num, const mlx_stream s);
int mlx_scatter_add_single(
    mlx_array* res, const mlx_array a, const mlx_array indices, const mlx_array updates, int axis, const mlx_stream s);
int mlx_slice(
    mlx_array* res, const mlx_array a, const int* start, size_t start_num, const int* stop, size_t stop_num,
    const int* strides, size_t strides_num, const mlx_stream s);
int mlx_swapaxes(mlx_array* res, const mlx_array a, int axis1, int axis2, const mlx_stream s);
int mlx_take_along_axis(mlx_array* res, const mlx_array a, const mlx_array indices, int axis, const mlx_stream s);
int mlx_take_axis(mlx_array* res, const mlx_array a, const mlx_array indices, int axis, const mlx_stream s);
int mlx_transpose_axes(mlx_array* res, const mlx_array a, const int* axes, size_t axes_num, const mlx_stream s);
int mlx_zeros(mlx_array* res, const int* shape, size_t shape_num, mlx_dtype dtype, const mlx_stream s);

// Groups of processes that compute together.
int mlx_distributed_all_sum(
    mlx_array* res, const mlx_array x, const mlx_distributed_group group, const mlx_stream s);
int mlx_distributed_group_rank(mlx_distributed_group group);
int mlx_distributed_group_size(mlx_distributed_group group);
int mlx_distributed_init(mlx_distributed_group* res, bool strict, const char* bk);

// Ours, not mlx-c's; they may be missing at run time, as they are in Homebrew's mlx-c. With the first two, functions that
// training spends much time in take one pass over memory. The last asks the CPU's matrix products to round their factors to
// bfloat16 from now on, and tells whether they do.
int vantage_gelu(mlx_array* res, const mlx_array a, const mlx_stream s);
int vantage_silu(mlx_array* res, const mlx_array a, const mlx_stream s);
int vantage_round_factors(bool* res, bool wanted);

#ifdef __cplusplus
}
#endif
