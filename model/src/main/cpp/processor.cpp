// Chooses the kernels for this processor.
#include "kernels.h"

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

}  // namespace vantage
