#pragma once

#include <cstdint>

#include "hyper/training/set.h"

namespace hyper::store {

/// A set, and its place in the order of logging.
struct DoneSet {
    const training::Set* set;
    std::int64_t logged;
};

}  // namespace hyper::store
