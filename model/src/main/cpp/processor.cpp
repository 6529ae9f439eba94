// Finds out what this processor can do.
#include <stdexcept>

#include "kernels.h"
#include "rounded.h"

#if defined(WITH_PAIR_PRODUCTS)
#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace vantage {

#if defined(__x86_64__)

namespace base {
Kernels make();
}
namespace avx2 {
Kernels make();
}
namespace avx512 {
Kernels make();
}

const Kernels& kernels() {
  static const Kernels chosen = __builtin_cpu_supports("x86-64-v4") ? avx512::make()
      : __builtin_cpu_supports("x86-64-v3")                         ? avx2::make()
                                                                    : base::make();
  return chosen;
}

#else

namespace base {
Kernels make();
}

const Kernels& kernels() {
  static const Kernels chosen = base::make();
  return chosen;
}

#endif

#if defined(WITH_PAIR_PRODUCTS)

namespace {

/** What the processor says of itself. Intel 64 and IA-32 Architectures Software Developer's Manual, CPUID. */
struct Features {
  unsigned a = 0, b = 0, c = 0, d = 0;

  explicit Features(unsigned subleaf) { __get_cpuid_count(7, subleaf, &a, &b, &c, &d); }
};

bool grantsTiles() {
  constexpr unsigned BF16 = 1u << 22;
  constexpr unsigned TILES = 1u << 24;
  constexpr int REQUEST_PERMISSION = 0x1023;  // ARCH_REQ_XCOMP_PERM
  constexpr int TILE_DATA = 18;
  return (Features(0).d & (BF16 | TILES)) == (BF16 | TILES) && syscall(SYS_arch_prctl, REQUEST_PERMISSION, TILE_DATA) == 0;
}

}  // namespace

PairProducts pairProducts() {
  static const PairProducts fastest = [] {
    constexpr unsigned AVX512_BF16 = 1u << 5;
    if (!__builtin_cpu_supports("x86-64-v4") || (Features(1).a & AVX512_BF16) == 0) {
      return PairProducts::NONE;
    }
    // Intel's take a vector of pairs half as often as one of floats.
    return grantsTiles()          ? PairProducts::TILES
        : __builtin_cpu_is("amd") ? PairProducts::VECTORS
                                  : PairProducts::NONE;
  }();
  return fastest;
}

#else

PairProducts pairProducts() {
  return PairProducts::NONE;
}

void multiplyRounded(int, int, int, float, Matrix, Matrix, float, float*, int, Sharing) {
  throw std::logic_error("this library was built without products of pairs");
}

#endif

}  // namespace vantage
