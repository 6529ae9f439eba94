// Rows of an array by their numbers.
#pragma once

#include "handles.h"

namespace vantage {

/** True if the two functions below can take these; `indices` are of 32 bits. */
bool canTakeRows(const core::array& x, const core::array& indices, core::Stream stream);

/** indices [...], x [n, ...] -> [..., ...]; a negative number counts from the end. */
core::array takeRows(const core::array& x, const core::array& indices, core::Stream stream);

/** x [n, ...] with rows [m, ...] added where indices [m] say, in their order. */
core::array addRows(const core::array& x, const core::array& indices, const core::array& rows, core::Stream stream);

}  // namespace vantage
