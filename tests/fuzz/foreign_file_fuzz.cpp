// Any bytes are an export of workouts or are refused; what a reader makes of them can be stored.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/checked_records.h"
#include "hyper/exchange/decoded.h"
#include "hyper/exchange/reader.h"
#include "hyper/units/error.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::expect;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const auto text = decoded("file", {reinterpret_cast<const char*>(data), size});
        for (const Reader* reader : readers()) {
            if (!reader->recognises(text.bytes())) continue;
            test::CheckedRecords records;
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
