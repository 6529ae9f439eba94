// Operations of MLX's graph that our own loops carry out on a CPU.
#pragma once

#include <functional>
#include <vector>

#include "handles.h"

namespace vantage {

/**
 * What an operation does.
 *
 * run: reads the inputs, all evaluated, and writes the outputs, which have memory; on the stream's own thread.
 * derive: notes down the gradients of the inputs, one for each, from the inputs, the gradients of the outputs and the
 * outputs; without it the operation has no gradient.
 * wanted: which inputs need a gradient; an array for another input is not looked at.
 */
struct HostOperation {
  const char* name;
  std::function<void(const Arrays& inputs, Arrays& outputs)> run;
  std::function<Arrays(
      const Arrays& inputs, const Arrays& cotangents, const Arrays& outputs, const std::vector<bool>& wanted)>
      derive;
};

/** Adds an operation on F32 arrays to the graph. The outputs are F32 arrays of the given shapes, row after row. */
Arrays host(HostOperation operation, std::vector<core::Shape> shapes, Arrays inputs, core::Stream stream);

/** True if `host` can take arrays of these types on this stream. */
bool isForHost(const Arrays& inputs, core::Stream stream);

/** The array with its elements in memory row after row. */
inline core::array dense(const core::array& array, core::Stream stream) {
  return core::contiguous(array, false, stream);
}

}  // namespace vantage
