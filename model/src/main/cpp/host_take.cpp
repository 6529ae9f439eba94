// MLX itself goes over the elements of rows one by one, and training takes and adds millions of short rows.
#include "host_take.h"

#include <algorithm>

#include "host_operation.h"
#include "workers.h"

namespace vantage {

namespace {

using core::array;
using core::Stream;

// Elements whose copying takes a core some ten microseconds.
constexpr size_t GRAIN = 65536;

size_t widthOf(const array& x) {
  return x.size() / x.shape(0);
}

size_t rowAt(const array& indices, size_t i, int rows) {
  auto index = indices.data<int32_t>()[i];
  return index < 0 ? index + rows : index;
}

/** to [n, width], of which the rows that the indices name are added to. */
void add(const array& indices, const float* rows, int n, size_t width, float* to) {
  for (size_t i = 0; i < indices.size(); i++) {
    auto* row = to + rowAt(indices, i, n) * width;
    for (size_t j = 0; j < width; j++) {
      row[j] += rows[i * width + j];
    }
  }
}

/** The gradient of what rows were taken from. */
array sumOfRows(const core::Shape& shape, const array& indices, const array& dy, Stream s) {
  auto run = [](const Arrays& in, Arrays& out) {
    auto* sums = out[0].data<float>();
    std::fill_n(sums, out[0].size(), 0.0f);
    add(in[0], in[1].data<float>(), out[0].shape(0), widthOf(out[0]), sums);
  };
  return host({"SumOfRows", run, {}}, {shape}, {indices, dense(dy, s)}, s)[0];
}

}  // namespace

bool canTakeRows(const array& x, const array& indices, Stream stream) {
  return x.ndim() > 0 && isForHost({x}, stream) && indices.dtype() == core::int32 && indices.size() > 0;
}

bool canAddRows(const array& x, const array& indices, const array& rows, Stream stream) {
  return canTakeRows(x, indices, stream) && isForHost({rows}, stream) && rows.size() == indices.size() * widthOf(x);
}

array takeRows(const array& x, const array& indices, Stream s) {
  auto run = [](const Arrays& in, Arrays& out) {
    auto width = widthOf(in[0]);
    auto* from = in[0].data<float>();
    auto* to = out[0].data<float>();
    parallel(in[1].size(), std::max<size_t>(1, GRAIN / width), [&](size_t begin, size_t end) {
      for (auto i = begin; i < end; i++) {
        std::copy_n(from + rowAt(in[1], i, in[0].shape(0)) * width, width, to + i * width);
      }
    });
  };
  auto derive = [s](const Arrays& in, const Arrays& dy, const Arrays&, const std::vector<bool>&) {
    return Arrays{sumOfRows(in[0].shape(), in[1], dy[0], s), in[1]};
  };
  auto shape = indices.shape();
  shape.insert(shape.end(), x.shape().begin() + 1, x.shape().end());
  return host({"TakeRows", run, derive}, {shape}, {dense(x, s), dense(indices, s)}, s)[0];
}

array addRows(const array& x, const array& indices, const array& rows, Stream s) {
  auto run = [](const Arrays& in, Arrays& out) {
    auto* sums = out[0].data<float>();
    std::copy_n(in[0].data<float>(), in[0].size(), sums);
    add(in[1], in[2].data<float>(), out[0].shape(0), widthOf(out[0]), sums);
  };
  auto derive = [s](const Arrays& in, const Arrays& dy, const Arrays&, const std::vector<bool>&) {
    return Arrays{dy[0], in[1], core::reshape(takeRows(dy[0], in[1], s), in[2].shape(), s)};
  };
  return host({"AddRows", run, derive}, {x.shape()}, {dense(x, s), dense(indices, s), dense(rows, s)}, s)[0];
}

}  // namespace vantage
