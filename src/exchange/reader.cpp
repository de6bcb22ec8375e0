#include "hyper/exchange/reader.h"

#include <algorithm>
#include <array>

#include "hyper/exchange/formats.h"

namespace hyper::exchange {
namespace {

constexpr std::array all_readers = {&fitnotes_database_reader,
                                    &liftlog_database_reader,
                                    &flexify_database_reader,
                                    &liftosaur_reader,
                                    &liftlog_reader,
                                    &flexify_reader,
                                    &strong_reader,
                                    &strong_units_reader,
                                    &strong_one_unit_reader,
                                    &hevy_reader,
                                    &fitnotes_android_reader,
                                    &fitnotes_ios_reader,
                                    &fitnotes_2_reader,
                                    &stronglifts_reader,
                                    &gymbook_reader,
                                    &gymbook_translated_reader,
                                    &jefit_reader,
                                    &jefit_unitless_reader,
                                    &strong_translated_reader,
                                    &strong_translated_units_reader,
                                    &strong_translated_one_unit_reader};

}  // namespace

std::span<const Reader* const> readers() {
    return all_readers;
}

const Reader* reader_for(std::string_view bytes) {
    const auto found =
        std::find_if(all_readers.begin(), all_readers.end(),
                     [&](const Reader* reader) { return reader->recognises(bytes); });
    return found == all_readers.end() ? nullptr : *found;
}

}  // namespace hyper::exchange
