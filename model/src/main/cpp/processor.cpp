// Finds out what this processor can do.
#include <stdexcept>

#include "kernels.h"
#include "tiles.h"

#if defined(WITH_TILES)
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

#if defined(WITH_TILES)

bool hasTiles() {
  static const bool granted = [] {
    constexpr unsigned BF16 = 1u << 22;
    constexpr unsigned TILES = 1u << 24;
    constexpr unsigned AVX512_BF16 = 1u << 5;
    constexpr int REQUEST_PERMISSION = 0x1023;  // ARCH_REQ_XCOMP_PERM
    constexpr int TILE_DATA = 18;
    unsigned a, b, c, d;
    if (!__builtin_cpu_supports("x86-64-v4") || !__get_cpuid_count(7, 0, &a, &b, &c, &d) ||
        (d & (BF16 | TILES)) != (BF16 | TILES) || !__get_cpuid_count(7, 1, &a, &b, &c, &d) || (a & AVX512_BF16) == 0) {
      return false;
    }
    return syscall(SYS_arch_prctl, REQUEST_PERMISSION, TILE_DATA) == 0;
  }();
  return granted;
}

#else

bool hasTiles() {
  return false;
}

void multiplyInTiles(int, int, int, float, Matrix, Matrix, float, float*, int, Sharing) {
  throw std::logic_error("this library was built without tiles");
}

#endif

}  // namespace vantage
