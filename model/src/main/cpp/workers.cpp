#include "workers.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace vantage {

namespace {

struct Job {
  size_t count;
  size_t grain;
  const std::function<void(size_t, size_t)>& body;
  std::atomic<size_t> next{0};
  int helpers = 0;

  bool hasMore() const {
    return next.load(std::memory_order_relaxed) < count;
  }

  void run() {
    for (;;) {
      auto begin = next.fetch_add(grain);
      if (begin >= count) {
        return;
      }
      body(begin, std::min(begin + grain, count));
    }
  }
};

/** Knows whether several threads ask for work to be shared these days: then each core has a thread of its own already. */
class Callers {
 public:
  bool isAlone() {
    static std::atomic<int> threads{0};
    static thread_local const int me = ++threads;
    auto now = std::chrono::steady_clock::now().time_since_epoch();
    if (last_.exchange(me, std::memory_order_relaxed) != me) {
      changed_.store(now.count(), std::memory_order_relaxed);
    }
    return now - std::chrono::steady_clock::duration(changed_.load(std::memory_order_relaxed)) > QUIET;
  }

 private:
  static constexpr auto QUIET = std::chrono::milliseconds(20);

  std::atomic<int> last_{0};
  std::atomic<std::chrono::steady_clock::rep> changed_{0};
};

// Never destroyed: at the end of the process a stream may still be computing.
class Workers {
 public:
  Workers() {
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); i++) {
      std::thread([this] { help(); }).detach();
    }
  }

  void run(Job& job) {
    std::unique_lock mine(owner_, std::defer_lock);
    if (job.count <= job.grain || !callers_.isAlone() || !mine.try_lock()) {
      job.run();
      return;
    }
    offer(&job);
    wake_.notify_all();
    job.run();
    std::unique_lock lock(mutex_);
    offered_ = nullptr;
    done_.wait(lock, [&] { return job.helpers == 0; });
  }

 private:
  void offer(Job* job) {
    std::lock_guard lock(mutex_);
    offered_ = job;
  }

  void help() {
    std::unique_lock lock(mutex_);
    for (;;) {
      wake_.wait(lock, [this] { return offered_ != nullptr && offered_->hasMore(); });
      auto* job = offered_;
      job->helpers++;
      lock.unlock();
      job->run();
      lock.lock();
      if (--job->helpers == 0) {
        done_.notify_all();
      }
    }
  }

  Callers callers_;
  std::mutex owner_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::condition_variable done_;
  Job* offered_ = nullptr;
};

}  // namespace

void parallel(size_t count, size_t grain, const std::function<void(size_t, size_t)>& body) {
  static auto* workers = new Workers();
  Job job{count, std::max<size_t>(grain, 1), body};
  workers->run(job);
}

size_t quarterOf(size_t count, size_t step) {
  constexpr size_t PIECES = 4;
  return ((count + PIECES - 1) / PIECES + step - 1) / step * step;
}

}  // namespace vantage
