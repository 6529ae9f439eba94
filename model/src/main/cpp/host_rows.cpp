// Functions of single elements and of rows, with their gradients.
#include "host_rows.h"

#include <algorithm>

#include "kernels.h"
#include "workers.h"

namespace vantage {

namespace {

using core::array;
using core::Stream;

// Elements that take a core some ten microseconds.
constexpr size_t GRAIN = 16384;

using Map = void (*)(const float*, float*, size_t);
using MapGradient = void (*)(const float*, const float*, float*, size_t);

size_t width(const array& x) {
  return x.shape(-1);
}

size_t rows(const array& x) {
  return x.size() / width(x);
}

size_t rowGrain(const array& x) {
  return std::max<size_t>(1, GRAIN / width(x));
}

/** dx from one array of the forward pass (its input or its output) and the gradient of the output. */
array mapGradient(const char* name, MapGradient gradient, const array& kept, const array& dy, Stream s) {
  auto run = [gradient](const Arrays& in, Arrays& out) {
    auto *a = in[0].data<float>(), *b = in[1].data<float>();
    auto* dx = out[0].data<float>();
    parallel(in[0].size(), GRAIN, [&](size_t begin, size_t end) {
      gradient(a + begin, b + begin, dx + begin, end - begin);
    });
  };
  return host({name, run, {}}, {kept.shape()}, {dense(kept, s), dense(dy, s)}, s)[0];
}

array map(const char* name, Map function, MapGradient gradient, bool fromOutput, const array& x, Stream s) {
  auto run = [function](const Arrays& in, Arrays& out) {
    auto* a = in[0].data<float>();
    auto* y = out[0].data<float>();
    parallel(in[0].size(), GRAIN, [&](size_t begin, size_t end) { function(a + begin, y + begin, end - begin); });
  };
  auto derive = [=](const Arrays& in, const Arrays& dy, const Arrays& out, const std::vector<bool>&) {
    return Arrays{mapGradient(name, gradient, fromOutput ? out[0] : in[0], dy[0], s)};
  };
  return host({name, run, derive}, {x.shape()}, {dense(x, s)}, s)[0];
}

array softmaxGradient(const array& y, const array& dy, Stream s) {
  auto run = [](const Arrays& in, Arrays& out) {
    auto *y = in[0].data<float>(), *dy = in[1].data<float>();
    auto* dx = out[0].data<float>();
    auto w = width(in[0]);
    parallel(rows(in[0]), rowGrain(in[0]), [&](size_t begin, size_t end) {
      kernels().softmaxGradient(y + begin * w, dy + begin * w, dx + begin * w, end - begin, w);
    });
  };
  return host({"SoftmaxGradient", run, {}}, {y.shape()}, {y, dense(dy, s)}, s)[0];
}

/**
 * The gradients of x and, as sums over all rows, of the weights. Each piece of rows has sums of its own, which are added
 * in order, so that the result does not depend on which core took which piece.
 */
template <typename Gradient>
Arrays normGradient(const char* name, size_t weights, Gradient gradient, const Arrays& inputs, const array& dy, Stream s) {
  auto run = [weights, gradient](const Arrays& in, Arrays& out) {
    auto w = width(in[0]);
    auto grain = std::max(rowGrain(in[0]), rows(in[0]) / 64 + 1);
    std::vector<float> sums((rows(in[0]) + grain - 1) / grain * weights * w, 0.0f);
    parallel(rows(in[0]), grain, [&](size_t begin, size_t end) {
      gradient(in, begin, end - begin, out[0].data<float>() + begin * w, sums.data() + begin / grain * weights * w);
    });
    for (size_t i = 0; i < weights; i++) {
      auto* total = out[1 + i].data<float>();
      std::fill(total, total + w, 0.0f);
      for (auto* part = sums.data() + i * w; part < sums.data() + sums.size(); part += weights * w) {
        for (size_t j = 0; j < w; j++) {
          total[j] += part[j];
        }
      }
    }
  };
  std::vector<core::Shape> shapes{inputs[0].shape()};
  shapes.insert(shapes.end(), weights, inputs[1].shape());
  return host({name, run, {}}, shapes, {inputs[0], inputs[1], dense(dy, s)}, s);
}

}  // namespace

array gelu(const array& x, Stream s) {
  return map("Gelu", kernels().gelu, kernels().geluGradient, false, x, s);
}

array silu(const array& x, Stream s) {
  return map("Silu", kernels().silu, kernels().siluGradient, false, x, s);
}

array sigmoid(const array& x, Stream s) {
  return map("Sigmoid", kernels().sigmoid, kernels().sigmoidGradient, true, x, s);
}

array softmax(const array& x, Stream s) {
  auto run = [](const Arrays& in, Arrays& out) {
    auto* x = in[0].data<float>();
    auto* y = out[0].data<float>();
    auto w = width(in[0]);
    parallel(rows(in[0]), rowGrain(in[0]), [&](size_t begin, size_t end) {
      kernels().softmax(x + begin * w, y + begin * w, end - begin, w);
    });
  };
  auto derive = [s](const Arrays&, const Arrays& dy, const Arrays& out, const std::vector<bool>&) {
    return Arrays{softmaxGradient(out[0], dy[0], s)};
  };
  return host({"Softmax", run, derive}, {x.shape()}, {dense(x, s)}, s)[0];
}

array layerNorm(const array& x, const array& weight, const array& bias, float eps, Stream s) {
  auto run = [eps](const Arrays& in, Arrays& out) {
    auto *x = in[0].data<float>(), *weight = in[1].data<float>(), *bias = in[2].data<float>();
    auto* y = out[0].data<float>();
    auto w = width(in[0]);
    parallel(rows(in[0]), rowGrain(in[0]), [&](size_t begin, size_t end) {
      kernels().layerNorm(x + begin * w, weight, bias, eps, y + begin * w, end - begin, w);
    });
  };
  auto derive = [eps, s](const Arrays& in, const Arrays& dy, const Arrays&, const std::vector<bool>&) {
    auto gradient = [eps](const Arrays& in, size_t first, size_t count, float* dx, float* sums) {
      auto w = width(in[0]);
      auto *x = in[0].data<float>() + first * w, *dy = in[2].data<float>() + first * w;
      kernels().layerNormGradient(x, in[1].data<float>(), dy, eps, dx, sums, sums + w, count, w);
    };
    return normGradient("LayerNormGradient", 2, gradient, in, dy[0], s);
  };
  return host({"LayerNorm", run, derive}, {x.shape()}, {dense(x, s), dense(weight, s), dense(bias, s)}, s)[0];
}

array rmsNorm(const array& x, const array& weight, float eps, Stream s) {
  auto run = [eps](const Arrays& in, Arrays& out) {
    auto *x = in[0].data<float>(), *weight = in[1].data<float>();
    auto* y = out[0].data<float>();
    auto w = width(in[0]);
    parallel(rows(in[0]), rowGrain(in[0]), [&](size_t begin, size_t end) {
      kernels().rmsNorm(x + begin * w, weight, eps, y + begin * w, end - begin, w);
    });
  };
  auto derive = [eps, s](const Arrays& in, const Arrays& dy, const Arrays&, const std::vector<bool>&) {
    auto gradient = [eps](const Arrays& in, size_t first, size_t count, float* dx, float* sums) {
      auto w = width(in[0]);
      auto *x = in[0].data<float>() + first * w, *dy = in[2].data<float>() + first * w;
      kernels().rmsNormGradient(x, in[1].data<float>(), dy, eps, dx, sums, count, w);
    };
    return normGradient("RmsNormGradient", 1, gradient, in, dy[0], s);
  };
  return host({"RmsNorm", run, derive}, {x.shape()}, {dense(x, s), dense(weight, s)}, s)[0];
}

}  // namespace vantage
