#include "workers.h"

#include <algorithm>
#include <atomic>
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

// Never destroyed: at the end of the process a stream may still be computing.
class Workers {
 public:
  Workers() {
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); i++) {
      std::thread([this] { help(); }).detach();
    }
  }

  void run(Job& job) {
    std::unique_lock mine(owner_, std::try_to_lock);
    if (!mine.owns_lock() || job.count <= job.grain) {
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

}  // namespace vantage
