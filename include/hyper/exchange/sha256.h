#pragma once

#include <string>
#include <string_view>

namespace hyper::exchange {

/// The SHA-256 of `bytes` (FIPS 180-4), 64 hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace hyper::exchange
