// Any bytes are a line or are refused with a place inside of them; what is accepted is printed so
// that it reads the same again.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "hyper/text/day_words.h"
#include "hyper/text/set_notation.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view line(reinterpret_cast<const char*>(data), size);
    const auto sets = hyper::text::parse_sets(line);
    if (sets.ok()) {
        const auto again = hyper::text::parse_sets(hyper::text::notation(sets.value()));
        if (!again.ok() || again.value() != sets.value()) std::abort();
    } else if (sets.problem().start > size) {
        std::abort();
    }
    static_cast<void>(hyper::text::parse_load(line));
    static_cast<void>(hyper::text::parse_moment(line, hyper::Day()));
    return 0;
}
