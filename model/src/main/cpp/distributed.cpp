// Groups of processes that compute together.
#include "handles.h"

using namespace vantage;

using Group = core::distributed::Group;

int mlx_distributed_init(mlx_distributed_group* res, bool strict, const char* bk) {
  return guarded([&] { put(res, core::distributed::init(strict, bk != nullptr ? bk : "any")); });
}

int mlx_distributed_group_rank(mlx_distributed_group group) {
  return guardedValue<int>(-1, [&] { return at<Group>(group).rank(); });
}

int mlx_distributed_group_size(mlx_distributed_group group) {
  return guardedValue<int>(-1, [&] { return at<Group>(group).size(); });
}

int mlx_distributed_all_sum(
    mlx_array* res, const mlx_array x, const mlx_distributed_group group, const mlx_stream s) {
  return guarded([&] { put(res, core::distributed::all_sum(at(x), at<Group>(group), at(s))); });
}
