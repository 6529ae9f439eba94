// Errors, versions, devices, streams and memory.
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "blas.h"
#include "handles.h"
#include "mlx/memory.h"
#include "mlx/version.h"

using namespace vantage;

namespace {

// As in mlx-c, an error before any handler is installed ends the process.
void exitWithMessage(const char* message, void*) {
  std::fprintf(stderr, "MLX error: %s\n", message);
  std::exit(-1);
}

mlx_error_handler_func handler = exitWithMessage;
std::shared_ptr<void> handlerData;

/**
 * Streams of the CPU that no thread has. All are made before anything is computed: MLX looks them up without a lock. Each has
 * a thread of its own from its first work on.
 */
class FreeStreams {
 public:
  std::optional<core::Stream> take(core::Device device) {
    std::lock_guard<std::mutex> lock(mutex);
    if (!made) {
      made = true;
      for (int i = 0; i < MOST_STREAMS; i++) {
        streams.push_back(core::new_thread_unsafe_stream(device));
      }
    }
    if (streams.empty()) {
      return std::nullopt;
    }
    auto stream = streams.back();
    streams.pop_back();
    return stream;
  }

  void give(core::Stream stream) {
    std::lock_guard<std::mutex> lock(mutex);
    streams.push_back(stream);
  }

 private:
  static constexpr int MOST_STREAMS = 64;

  std::mutex mutex;
  bool made = false;
  std::vector<core::Stream> streams;
};

FreeStreams& freeStreams() {
  static auto* streams = new FreeStreams();  // threads may end after what is static is gone
  return *streams;
}

/** The stream that a thread computes on as long as it lives, if there was one left. */
class OwnStream {
 public:
  explicit OwnStream(core::Device device) : stream(freeStreams().take(device)) {
    if (stream) {
      core::set_default_stream(*stream);
    }
  }
  OwnStream(const OwnStream&) = delete;
  OwnStream& operator=(const OwnStream&) = delete;
  ~OwnStream() {
    if (stream) {
      freeStreams().give(*stream);
    }
  }

  const std::optional<core::Stream> stream;
};

/** MLX would start a thread for each thread that computes on the CPU, and keep it for good. */
core::Stream defaultStream(core::Device device) {
  if (device.type != core::Device::cpu) {
    return core::default_stream(device);
  }
  thread_local OwnStream own(device);
  return own.stream ? *own.stream : core::default_stream(device);
}

core::Device device(mlx_device_type type, int index) {
  return core::Device(type == MLX_GPU ? core::Device::gpu : core::Device::cpu, index);
}

}  // namespace

void vantage::report(const char* message) {
  handler(message, handlerData.get());
}

void mlx_set_error_handler(mlx_error_handler_func newHandler, void* data, void (*dtor)(void*)) {
  handlerData = std::shared_ptr<void>(data, dtor != nullptr ? dtor : [](void*) {});
  handler = newHandler != nullptr ? newHandler : exitWithMessage;
}

int mlx_version(mlx_string* str) {
  return guarded([&] { put(str, std::string(core::version())); });
}

const char* mlx_string_data(mlx_string str) {
  return guardedValue<const char*>("", [&] { return at<std::string>(str).c_str(); });
}

int mlx_string_free(mlx_string str) {
  return guarded([&] { drop<std::string>(str); });
}

mlx_device mlx_device_new_type(mlx_device_type type, int index) {
  return {new core::Device(device(type, index))};
}

int mlx_device_free(mlx_device dev) {
  return guarded([&] { drop<core::Device>(dev); });
}

int mlx_device_is_available(bool* avail, mlx_device dev) {
  return guarded([&] { *avail = core::is_available(at<core::Device>(dev)); });
}

int mlx_set_default_device(mlx_device dev) {
  return guarded([&] { core::set_default_device(at<core::Device>(dev)); });
}

int mlx_get_default_stream(mlx_stream* stream, mlx_device dev) {
  return guarded([&] { put(stream, defaultStream(at<core::Device>(dev))); });
}

int mlx_clear_cache(void) {
  return guarded([] { core::clear_cache(); });
}

int mlx_get_active_memory(size_t* res) {
  return guarded([&] { *res = core::get_active_memory(); });
}

int mlx_get_cache_memory(size_t* res) {
  return guarded([&] { *res = core::get_cache_memory(); });
}

int mlx_set_cache_limit(size_t* res, size_t limit) {
  return guarded([&] { *res = core::set_cache_limit(limit); });
}

int vantage_round_factors(bool* res, bool wanted) {
  return guarded([&] { *res = roundFactors(wanted); });
}
