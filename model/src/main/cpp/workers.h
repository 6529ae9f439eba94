// Work that is shared with the machine's other processor cores.
#pragma once

#include <cstddef>
#include <functional>

namespace vantage {

/**
 * Runs `body(begin, end)` for pieces of at most `grain` that make up [0, count), on this thread and on helpers that are
 * idle. While other threads compute as well, this thread runs all pieces itself; so one stream uses every core, and
 * several streams use one each. The pieces are the same in each case, and with them the rounding of a result.
 */
void parallel(size_t count, size_t grain, const std::function<void(size_t, size_t)>& body);

/** A grain that cuts [0, count) into four pieces, or fewer, of a multiple of `step`. */
size_t quarterOf(size_t count, size_t step = 1);

}  // namespace vantage
