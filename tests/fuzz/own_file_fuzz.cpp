// Any bytes are an export of hyper's own or are refused; what is read is exported so that it reads
// the same again.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/checked_records.h"
#include "hyper/exchange/log_writer.h"
#include "hyper/exchange/own_records.h"
#include "hyper/units/error.h"
#include "support/any_log.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::expect;
using hyper::test::FoundLog;

namespace {

std::string exported(const ExportFormat& format, const FoundLog& log) {
    std::string text;
    Losses losses;
    const Sink sink = [&](std::string_view piece) { text += piece; };
    const auto writer = format.begin(log.beside, Instant(), sink, losses);
    for (const auto& set : log.sets) writer->day({set.day, {set}});
    writer->finish();
    return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const OwnFormat* const read = own_format_for(bytes);
    if (read == nullptr) return 0;
    FoundLog found;
    try {
        read->read({"file", bytes}, found);
    } catch (const Error& error) {
        expect(error.code() == ExitCode::refused);
        return 0;
    }
    const bool lines = is_json_lines(bytes);
    const auto text = exported(export_formats()[lines ? 0 : 1], found);
    FoundLog again;
    read->read({"file", text}, again);
    expect(again.sets == found.sets);
    expect(again.beside == found.beside);
    return 0;
}
