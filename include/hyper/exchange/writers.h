#pragma once

#include "hyper/exchange/log_writer.h"

// The formats, one file each. The table that holds them is in exchange/log_writer.cpp.
namespace hyper::exchange {

using WriterPtr = std::unique_ptr<LogWriter>;

[[nodiscard]] WriterPtr write_json_lines(const LogContents&, Instant, const Sink&, Losses&);
[[nodiscard]] WriterPtr write_sets_csv(const LogContents&, Instant, const Sink&, Losses&);
[[nodiscard]] WriterPtr write_strong(const LogContents&, Instant, const Sink&, Losses&);
[[nodiscard]] WriterPtr write_hevy(const LogContents&, Instant, const Sink&, Losses&);
[[nodiscard]] WriterPtr write_openweight(const LogContents&, Instant, const Sink&, Losses&);

}  // namespace hyper::exchange
