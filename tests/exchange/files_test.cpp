// What holds for every reader, on every file in tests/exchange/files.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "hyper/exchange/decoded.h"
#include "hyper/exchange/reader.h"
#include "support/collected.h"
#include "support/exchange_file.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::Collected;
using hyper::test::exchange_file;
using hyper::test::exchange_files;
using hyper::test::read_into;
using hyper::test::refusal;

namespace {

/// Reads `bytes` as a file that somebody brings; what it was refused with, if it was.
std::string try_to_read(std::string_view bytes, Collected& found) {
    return refusal([&] {
        const auto text = decoded("file.csv", bytes);
        if (const auto* reader = reader_for(text.bytes())) read_into(found, *reader, text.bytes());
    });
}

}  // namespace

TEST_CASE("every file is recognised by one reader alone, and holds sets") {
    for (const auto& name : exchange_files()) {
        INFO(name);
        const auto file = exchange_file(name);
        const auto text = decoded("file.csv", file);
        const auto bytes = text.bytes();
        const auto* first = reader_for(bytes);
        REQUIRE(first != nullptr);
        if (first->sure)
            for (const auto* reader : readers())
                CHECK((reader == first || !reader->sure || !reader->recognises(bytes)));
        Collected found;
        CHECK(try_to_read(file, found).empty());
        CHECK_FALSE(found.sets.empty());
        for (const auto& set : found.sets) {
            CHECK_FALSE(set.session.empty());
            CHECK_FALSE(set.exercise.empty());
            CHECK((set.reps || set.seconds || set.distance));
            if (first->units && set.mass) CHECK(set.mass->unit);
        }
    }
}

TEST_CASE("a file that was cut at any byte gives whole rows or is refused") {
    for (const auto& name : exchange_files()) {
        INFO(name);
        const auto bytes = exchange_file(name);
        Collected whole;
        REQUIRE(try_to_read(bytes, whole).empty());
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            Collected found;
            const auto sentence = try_to_read(std::string_view(bytes).substr(0, size), found);
            if (found.sets.size() > whole.sets.size()) FAIL(size << ": " << sentence);
            if (sentence.starts_with("not refused")) FAIL(size << ": " << sentence);
        }
    }
}

TEST_CASE(
    "every file is the same to its reader with other line ends, marks and widths of letters") {
    const std::string mark = "\xef\xbb\xbf";
    for (const auto& name : exchange_files()) {
        INFO(name);
        auto bytes = exchange_file(name);
        if (bytes.starts_with("SQLite")) continue;
        if (bytes.starts_with(mark)) bytes.erase(0, mark.size());
        Collected plain;
        REQUIRE(try_to_read(bytes, plain).empty());
        std::string wide = "\xff\xfe", windows;
        for (const char c : bytes) {
            wide.append({c, '\0'});
            if (c == '\n' && !windows.ends_with('\r')) windows += '\r';
            windows += c;
        }
        Collected marked, with_carriage_returns, widened;
        CHECK(try_to_read(mark + bytes, marked).empty());
        CHECK(marked.sets == plain.sets);
        CHECK(try_to_read(windows, with_carriage_returns).empty());
        CHECK(with_carriage_returns.sets == plain.sets);
        // Letters beyond ASCII are more than one byte.
        if (std::any_of(bytes.begin(), bytes.end(), [](char c) { return c < 0; })) continue;
        CHECK(try_to_read(wide, widened).empty());
        CHECK(widened.sets == plain.sets);
    }
}

TEST_CASE("what is no export of workouts belongs to no reader") {
    for (const auto* text :
         {"", " ", "\n\n\n", "hello", "a,b,c\n1,2,3\n", "Date;Exercise\n", "{}", "[1]",
          "<?xml version=\"1.0\"?><a/>", "\"", ",,,,,,,,,,,\n,,,,,,,,,,,\n"}) {
        INFO(text);
        CHECK(reader_for(text) == nullptr);
    }
}
