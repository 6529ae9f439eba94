// Attention, for F32 arrays on a CPU.
#pragma once

#include <optional>

#include "host_operation.h"

namespace vantage {

/**
 * softmax(scale * queries x keys^T + bias) x values.
 *
 * @param queries [B, H, T, d]
 * @param keys, values [B, K, S, d], where K divides H
 * @param bias broadcast to [B, H, T, S]
 * @return [B, H, T, d]
 */
core::array attention(
    const core::array& queries, const core::array& keys, const core::array& values,
    const std::optional<core::array>& bias, float scale, core::Stream s);

}  // namespace vantage
