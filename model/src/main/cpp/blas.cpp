// MLX on a CPU multiplies matrices with cblas_sgemm. The loader takes a symbol from the first library that has it, and this
// library comes before the wheel's own BLAS, which is the slow reference: so MLX's products arrive here and go to OpenBLAS.
#include "blas.h"

#include <dlfcn.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include <algorithm>
#include <atomic>
#include <stdexcept>

#include "rounded.h"
#include "workers.h"

namespace vantage {

namespace {

// As in cblas.h.
constexpr int ROW_MAJOR = 101;
constexpr int AS_IT_STANDS = 111;
constexpr int TRANSPOSED = 112;

using Sgemm = void (*)(int, int, int, int, int, int, float, const float*, int, const float*, int, float, float*, int);

// Packing smaller factors into tiles takes as long as multiplying them.
constexpr double ROUNDED_FROM = 5e5;
constexpr int FEWEST_ROUNDED = 16;

std::atomic<bool> factorsAreRounded{false};

Sgemm load() {
  auto* openblas = dlopen("libopenblas.so.0", RTLD_NOW | RTLD_LOCAL);
  if (openblas == nullptr) {
    throw std::runtime_error("OpenBLAS is missing (libopenblas.so.0); install it, for example with: apt-get install libopenblas0");
  }
  // The cores are shared out here, so that streams do not wait for one another in OpenBLAS's own threads.
  reinterpret_cast<void (*)(int)>(dlsym(openblas, "openblas_set_num_threads"))(1);
  return reinterpret_cast<Sgemm>(dlsym(openblas, "cblas_sgemm"));
}

// Numbers too small to be normal (far out in a softmax, and in gradients) take x86 a hundred times as long as others; a product
// takes them for 0. Elsewhere they cost nothing.
class WithoutSubnormals {
#if defined(__x86_64__)
 public:
  WithoutSubnormals() { _mm_setcsr(before_ | FLUSH_TO_ZERO | READ_AS_ZERO); }
  ~WithoutSubnormals() { _mm_setcsr(before_); }
  WithoutSubnormals(const WithoutSubnormals&) = delete;
  WithoutSubnormals& operator=(const WithoutSubnormals&) = delete;

 private:
  static constexpr unsigned FLUSH_TO_ZERO = 0x8000;
  static constexpr unsigned READ_AS_ZERO = 0x0040;
  const unsigned before_ = _mm_getcsr();
#else
 public:
  WithoutSubnormals() {}
#endif
};

template <typename... Arguments>
void sgemm(Arguments... arguments) {
  static const Sgemm loaded = load();
  WithoutSubnormals mode;
  loaded(arguments...);
}

bool isRounded(int m, int n, int k) {
  return factorsAreRounded.load(std::memory_order_relaxed) && std::min(m, n) >= FEWEST_ROUNDED &&
      2.0 * m * n * k >= ROUNDED_FROM;
}

void onThisThread(size_t count, size_t, const std::function<void(size_t, size_t)>& body) {
  body(0, count);
}

int order(const Matrix& matrix) {
  return matrix.transposed ? TRANSPOSED : AS_IT_STANDS;
}

const float* row(const Matrix& matrix, size_t index) {
  return matrix.values + (matrix.transposed ? index : index * matrix.stride);
}

const float* column(const Matrix& matrix, size_t index) {
  return matrix.values + (matrix.transposed ? index * matrix.stride : index);
}

}  // namespace

void multiply(int m, int n, int k, float alpha, Matrix a, Matrix b, float beta, float* c, int strideOfC) {
  if (isRounded(m, n, k)) {
    multiplyRounded(m, n, k, alpha, a, b, beta, c, strideOfC, onThisThread);
    return;
  }
  sgemm(ROW_MAJOR, order(a), order(b), m, n, k, alpha, a.values, a.stride, b.values, b.stride, beta, c, strideOfC);
}

bool roundFactors(bool wanted) {
  bool able = wanted && pairProducts() != PairProducts::NONE;
  factorsAreRounded = able;
  return able;
}

}  // namespace vantage

using namespace vantage;

extern "C" void cblas_sgemm(
    int layout, int orderOfA, int orderOfB, int m, int n, int k, float alpha, const float* a, int strideOfA,
    const float* b, int strideOfB, float beta, float* c, int strideOfC) {
  Matrix left{a, strideOfA, orderOfA == TRANSPOSED};
  Matrix right{b, strideOfB, orderOfB == TRANSPOSED};
  if (layout == ROW_MAJOR && isRounded(m, n, k)) {
    multiplyRounded(m, n, k, alpha, left, right, beta, c, strideOfC, parallel);
    return;
  }
  if (layout != ROW_MAJOR || 2.0 * m * n * k < SHARED_FROM) {
    sgemm(layout, orderOfA, orderOfB, m, n, k, alpha, a, strideOfA, b, strideOfB, beta, c, strideOfC);
    return;
  }
  if (m >= n) {
    parallel(m, quarterOf(m, KERNEL_ROWS), [&](size_t begin, size_t end) {
      Matrix part{row(left, begin), left.stride, left.transposed};
      multiply(end - begin, n, k, alpha, part, right, beta, c + begin * strideOfC, strideOfC);
    });
  } else {
    parallel(n, quarterOf(n, KERNEL_ROWS), [&](size_t begin, size_t end) {
      Matrix part{column(right, begin), right.stride, right.transposed};
      multiply(m, end - begin, k, alpha, left, part, beta, c + begin, strideOfC);
    });
  }
}
