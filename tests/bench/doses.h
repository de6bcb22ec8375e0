#pragma once

#include <vector>

#include "bench/logged.h"

namespace hyper::bench {

/// Asks for a dose before each session of the logs, knowing only what came before, the coach and
/// three simple ways to choose one, and prints the share that is unsafe.
void print_doses(const std::vector<Log>& logs);

}  // namespace hyper::bench
