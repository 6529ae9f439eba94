#include "host_operation.h"

#include <algorithm>

#include "mlx/allocator.h"
#include "mlx/backend/cpu/encoder.h"
#include "mlx/primitives.h"

namespace vantage {

namespace {

class HostPrimitive : public core::Primitive {
 public:
  HostPrimitive(core::Stream stream, HostOperation operation)
      : Primitive(stream), operation_(std::move(operation)) {}

  void eval_cpu(const Arrays& inputs, Arrays& outputs) override {
    for (auto& output : outputs) {
      output.set_data(core::allocator::malloc(output.nbytes()));
    }
    // MLX itself keeps the arrays alive until the task has run.
    core::cpu::get_command_encoder(stream()).dispatch(
        [run = operation_.run, in = weak(inputs), out = weak(outputs)]() mutable { run(in, out); });
  }

  void eval_gpu(const Arrays&, Arrays&) override {
    throw std::logic_error("an operation for the CPU was sent to the GPU");
  }

  Arrays vjp(
      const Arrays& inputs, const Arrays& cotangents, const std::vector<int>& numbers, const Arrays& outputs) override {
    if (!operation_.derive) {
      throw std::invalid_argument(std::string(name()) + " has no gradient");
    }
    std::vector<bool> wanted(inputs.size(), false);
    for (auto number : numbers) {
      wanted[number] = true;
    }
    auto all = operation_.derive(inputs, cotangents, outputs, wanted);
    Arrays gradients;
    for (auto number : numbers) {
      gradients.push_back(all.at(number));
    }
    return gradients;
  }

  const char* name() const override {
    return operation_.name;
  }

 private:
  static Arrays weak(const Arrays& arrays) {
    Arrays copies;
    for (auto& array : arrays) {
      copies.push_back(core::array::unsafe_weak_copy(array));
    }
    return copies;
  }

  HostOperation operation_;
};

}  // namespace

Arrays host(HostOperation operation, std::vector<core::Shape> shapes, Arrays inputs, core::Stream stream) {
  std::vector<core::Dtype> types(shapes.size(), core::float32);
  return core::array::make_arrays(
      std::move(shapes), types, std::make_shared<HostPrimitive>(stream, std::move(operation)), inputs);
}

bool isForHost(const Arrays& inputs, core::Stream stream) {
  return stream.device == core::Device::cpu && std::all_of(inputs.begin(), inputs.end(), [](const core::array& input) {
    return input.dtype() == core::float32 && input.size() > 0;
  });
}

}  // namespace vantage
