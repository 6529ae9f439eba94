// Rows of an array by their numbers.
#pragma once

#include "handles.h"

namespace vantage {

/** True if takeRows can take these. */
bool canTakeRows(const core::array& x, const core::array& indices, core::Stream stream);

/** True if addRows can take these. */
bool canAddRows(const core::array& x, const core::array& indices, const core::array& rows, core::Stream stream);

/** indices [...], x [n, ...] -> [..., ...]; a negative number counts from the end. */
core::array takeRows(const core::array& x, const core::array& indices, core::Stream stream);

/** x [n, ...] with rows [m, ...], or [m, 1, ...], added where indices [m] say, in their order. */
core::array addRows(const core::array& x, const core::array& indices, const core::array& rows, core::Stream stream);

}  // namespace vantage
