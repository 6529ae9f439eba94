// Between C handles and MLX's C++ values.
#pragma once

#include <stdexcept>
#include <utility>
#include <vector>

#include "mlx-c.h"
#include "mlx/mlx.h"

namespace vantage {

namespace core = mlx::core;
using Arrays = std::vector<core::array>;
using Function = std::function<Arrays(const Arrays&)>;

/** Hands a message to the installed handler. */
void report(const char* message);

/** Runs a body; an exception goes to the error handler and becomes status 1. */
template <typename Body>
int guarded(Body&& body) noexcept {
  try {
    body();
    return 0;
  } catch (const std::exception& error) {
    report(error.what());
  } catch (...) {
    report("unknown error");
  }
  return 1;
}

/** Runs a body that gives a value; an exception goes to the error handler and gives `otherwise`. */
template <typename Value, typename Body>
Value guardedValue(Value otherwise, Body&& body) noexcept {
  Value value = otherwise;
  guarded([&] { value = body(); });
  return value;
}

/** The value behind a handle. */
template <typename Value, typename Handle>
Value& at(Handle handle) {
  if (handle.ctx == nullptr) {
    throw std::invalid_argument("an empty handle was passed");
  }
  return *static_cast<Value*>(handle.ctx);
}

/** Puts a value behind a handle, in place of the one that was there. */
template <typename Value, typename Handle>
void put(Handle* handle, Value value) {
  if (handle->ctx != nullptr) {
    *static_cast<Value*>(handle->ctx) = std::move(value);
  } else {
    handle->ctx = new Value(std::move(value));
  }
}

template <typename Value, typename Handle>
void drop(Handle handle) {
  delete static_cast<Value*>(handle.ctx);
}

inline core::array& at(mlx_array handle) {
  return at<core::array>(handle);
}

inline const core::Stream& at(mlx_stream handle) {
  return at<core::Stream>(handle);
}

inline core::Shape shape(const int* lengths, size_t count) {
  return core::Shape(lengths, lengths + count);
}

core::Dtype dtype(mlx_dtype type);
mlx_dtype dtype(core::Dtype type);

}  // namespace vantage
