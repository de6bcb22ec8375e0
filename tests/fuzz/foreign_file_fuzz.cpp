// Any bytes are an export of workouts or are refused; what a reader makes of them can be stored.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "hyper/exchange/decoded.h"
#include "hyper/exchange/reader.h"
#include "hyper/units/error.h"

namespace {

using namespace hyper;
using namespace hyper::exchange;

void expect(bool holds) {
    if (!holds) std::abort();
}

struct Checked : Records {
    void set(const ForeignSet& set) override {
        expect(set.row > 0 && !set.session.empty() && !set.exercise.empty());
        expect(set.reps || set.seconds || set.distance);
        expect(!set.reps || (set.reps->value >= 0 && *set.reps <= most_reps));
        expect(!set.seconds || (set.seconds->value > 0 && *set.seconds <= longest_hold));
        expect(!set.distance || set.distance->thousandths >= 0);
        expect(!set.mass || set.mass->thousandths >= 0);
        expect(!set.rir || (set.rir->tenths >= 0 && set.rir->tenths <= 100));
        expect(!set.when.time || (set.when.time->minutes >= 0 && set.when.time->minutes < 1440));
    }
    void left_out(std::size_t row, LeftOut /*why*/) override { expect(row > 0); }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const auto text = decoded("file", {reinterpret_cast<const char*>(data), size});
        for (const Reader* reader : readers()) {
            if (!reader->recognises(text.bytes())) continue;
            Checked records;
            try {
                reader->read({"file", text.bytes()}, records);
            } catch (const Error& error) {
                expect(error.code() == ExitCode::refused);
            }
        }
    } catch (const Error& error) {
        expect(error.code() == ExitCode::refused);
    }
    return 0;
}
