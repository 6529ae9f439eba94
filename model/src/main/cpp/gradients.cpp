// Evaluation, closures and their gradients.
#include <memory>

#include "handles.h"

using namespace vantage;

int mlx_eval(const mlx_vector_array outputs) {
  return guarded([&] { core::eval(at<Arrays>(outputs)); });
}

mlx_closure mlx_closure_new_func_payload(
    int (*fun)(mlx_vector_array*, const mlx_vector_array, void*), void* payload, void (*dtor)(void*)) {
  return guardedValue<mlx_closure>({nullptr}, [&] {
    auto owned = std::shared_ptr<void>(payload, dtor != nullptr ? dtor : [](void*) {});
    return mlx_closure{new Function([fun, owned](const Arrays& inputs) {
      Arrays passed = inputs;
      mlx_vector_array results{nullptr};
      auto status = fun(&results, mlx_vector_array{&passed}, owned.get());
      auto returned = std::unique_ptr<Arrays>(static_cast<Arrays*>(results.ctx));
      if (status != 0 || returned == nullptr) {
        throw std::runtime_error("the function that is differentiated failed");
      }
      return std::move(*returned);
    })};
  });
}

int mlx_closure_free(mlx_closure cls) {
  return guarded([&] { drop<Function>(cls); });
}

int mlx_value_and_grad(mlx_closure_value_and_grad* res, const mlx_closure fun, const int* argnums, size_t argnums_num) {
  return guarded([&] {
    put(res, core::value_and_grad(at<Function>(fun), std::vector<int>(argnums, argnums + argnums_num)));
  });
}

int mlx_closure_value_and_grad_apply(
    mlx_vector_array* res_0, mlx_vector_array* res_1, mlx_closure_value_and_grad cls, const mlx_vector_array input) {
  return guarded([&] {
    auto [values, gradients] = at<core::ValueAndGradFn>(cls)(at<Arrays>(input));
    put(res_0, std::move(values));
    put(res_1, std::move(gradients));
  });
}

int mlx_closure_value_and_grad_free(mlx_closure_value_and_grad cls) {
  return guarded([&] { drop<core::ValueAndGradFn>(cls); });
}
