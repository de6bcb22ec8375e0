#pragma once

namespace hyper::cli {

/// How much of the log a command may touch. Context refuses more than was declared.
enum class Needs { nothing, read, write };

}  // namespace hyper::cli
