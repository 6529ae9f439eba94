// Functions of single elements and of rows, for F32 arrays on a CPU.
#pragma once

#include "host_operation.h"

namespace vantage {

core::array gelu(const core::array& x, core::Stream s);
core::array silu(const core::array& x, core::Stream s);
core::array sigmoid(const core::array& x, core::Stream s);

/** Over the last axis. */
core::array softmax(const core::array& x, core::Stream s);

/** Over the last axis; weight and bias are as long as it. */
core::array layerNorm(
    const core::array& x, const core::array& weight, const core::array& bias, float eps, core::Stream s);
core::array rmsNorm(const core::array& x, const core::array& weight, float eps, core::Stream s);

}  // namespace vantage
