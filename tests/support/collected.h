#pragma once

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "hyper/exchange/reader.h"
#include "hyper/units/error.h"

namespace hyper::test {

/// Rows that were left out, and why.
using Left = std::vector<std::pair<std::size_t, exchange::LeftOut>>;

/// Everything that a reader found.
struct Collected : exchange::Records {
    std::vector<exchange::ForeignSet> sets;
    Left others;

    void set(const exchange::ForeignSet& set) override { sets.push_back(set); }
    void left_out(std::size_t row, exchange::LeftOut why) override {
        others.emplace_back(row, why);
    }
};

/// What `reader` finds in `bytes`, a file named file.csv.
inline Collected& read_into(Collected& found, const exchange::Reader& reader,
                            std::string_view bytes) {
    reader.read({"file.csv", bytes}, found);
    return found;
}

struct Found {
    std::vector<exchange::ForeignSet> sets;
    Left others;
};

/// What `reader`, and no other one, finds in `bytes`.
inline Found found_by(const exchange::Reader& reader, std::string_view bytes) {
    REQUIRE(exchange::reader_for(bytes) == &reader);
    Collected found;
    read_into(found, reader, bytes);
    return {std::move(found.sets), std::move(found.others)};
}

/// The sentence with which `act` is refused; empty when it is not.
template <typename Act>
std::string refusal(Act act) {
    try {
        act();
    } catch (const Error& error) {
        return error.code() == ExitCode::refused ? error.sentence()
                                                 : "not refused: " + error.sentence();
    }
    return {};
}

/// The sentence with which `reader` refuses `bytes`.
inline std::string refusal_of(const exchange::Reader& reader, std::string_view bytes) {
    return refusal([&] {
        Collected found;
        read_into(found, reader, bytes);
    });
}

}  // namespace hyper::test
