#include "hyper/exchange/own_records.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "support/any_log.h"
#include "support/collected.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::any_contents;
using hyper::test::any_full_set;
using hyper::test::exported;
using hyper::test::FoundLog;
using hyper::test::refusal;

namespace {

std::vector<training::Set> any_sets() {
    std::vector<training::Set> sets;
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i) sets.push_back(any_full_set());
    return sets;
}

std::string lines_refused(const std::string& bytes) {
    return refusal([&] {
        FoundLog found;
        read_json_lines({"log.jsonl", bytes}, found);
    });
}

std::string csv_refused(const std::string& bytes) {
    return refusal([&] {
        FoundLog found;
        read_sets_csv({"sets.csv", bytes}, found);
    });
}

const std::string head = R"({"type":"hyper","schema":1})"
                         "\n";
const std::string plain =
    R"({"type":"set","id":"01a213e9-8669-7001-85ff-c0c43ce37a0d","exercise":"reverse-hyper",)"
    R"("day":"2026-11-20","kind":"work","reps":12,"side":"both"})"
    "\n";

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    return text.replace(text.find(what), what.size(), by);
}

}  // namespace

TEST_CASE("JSON Lines: what is exported reads back the same") {
    CHECK(rc::check([] {
        const auto beside = any_contents();
        auto sets = any_sets();
        for (auto& set : sets)
            if (*rc::gen::arbitrary<bool>())
                set.origin = training::Origin{"strong", "0123456789abcdef", 7, test::any_words(),
                                              test::any_words()};
        const auto bytes = exported("jsonl", beside, sets);
        RC_ASSERT(is_json_lines(bytes));
        FoundLog found;
        read_json_lines({"log.jsonl", bytes}, found);
        RC_ASSERT(found.sets == sets);
        RC_ASSERT(found.beside == beside);
    }));
}

TEST_CASE("CSV: what is exported reads back the same, bands by their label") {
    CHECK(rc::check([] {
        const auto sets = any_sets();
        const auto bytes = exported("csv", {}, sets);
        RC_ASSERT(is_sets_csv(bytes));
        FoundLog found;
        read_sets_csv({"sets.csv", bytes}, found);
        auto expected = sets;
        for (auto& set : expected)
            for (auto& use : set.load.bands) use.band = BandId();
        RC_ASSERT(found.sets == expected);
    }));
}

TEST_CASE("an export that is cut off anywhere is refused") {
    CHECK(rc::check([] {
        const auto bytes = exported("jsonl", any_contents(), {any_full_set(), any_full_set()});
        // Without the last line's end nothing is missing.
        const auto size = *rc::gen::inRange<std::size_t>(1, bytes.size() - 1);
        RC_ASSERT(lines_refused(bytes.substr(0, size)).starts_with("log.jsonl, row "));
    }));
}

TEST_CASE("JSON Lines: what cannot be is refused with its row") {
    const auto with = [](const std::string& what, const std::string& by) {
        return lines_refused(head + replaced(plain, what, by));
    };
    CHECK(with("\"reps\":12", "\"reps\":1200") ==
          "log.jsonl, row 2: What \"reps\" holds cannot be.");
    CHECK(with("\"reps\":12,", "") == "log.jsonl, row 2: What \"reps\" holds cannot be.");
    CHECK(with("\"kind\":\"work\"", "\"kind\":\"hard\"") ==
          "log.jsonl, row 2: What \"kind\" holds cannot be.");
    CHECK(with("2026-11-20", "2026-11-31") == "log.jsonl, row 2: What \"day\" holds cannot be.");
    CHECK(with("\"id\":\"01a2", "\"id\":\"xxxx") ==
          "log.jsonl, row 2: What \"id\" holds cannot be.");
    CHECK(with(",\"day\":\"2026-11-20\"", "") == "log.jsonl, row 2: \"day\" is missing.");
    CHECK(with("\"type\":\"set\"", "\"type\":\"plan\"") ==
          "log.jsonl, row 2: There is no record \"plan\".");
    CHECK(lines_refused(head + "[]\n") ==
          "log.jsonl, row 2: The line is no record; it may have been cut off.");
    CHECK(lines_refused(head + plain + R"({"type":"end","records":2})") ==
          "log.jsonl, row 3: Records are missing or stand there twice.");
    CHECK(lines_refused(head +
                        R"({"type":"end","records":0})"
                        "\n" +
                        plain) == "log.jsonl, row 2: There is more behind the end.");
    CHECK(lines_refused(head + plain) ==
          "log.jsonl, row 2: The file ends before its end; it was cut off.");
}

TEST_CASE("JSON Lines: what a newer hyper wrote is not read in part") {
    CHECK(lines_refused(R"({"type":"hyper","schema":2})"
                        "\n") == "log.jsonl was written by a newer hyper.");
}

TEST_CASE("other JSON is no export of hyper's") {
    CHECK_FALSE(is_json_lines("{\"type\":\"set\"}\n"));
    CHECK_FALSE(is_json_lines("[{\"type\":\"hyper\"}]"));
    CHECK_FALSE(is_json_lines("{"));
    CHECK_FALSE(is_json_lines(""));
    CHECK_FALSE(is_json_lines("id,day"));
}

TEST_CASE("CSV: what cannot be is refused with its row") {
    training::Set set;
    set.exercise = {"reverse-hyper", "bench"};
    set.day = Day(std::chrono::year(2026) / 11 / 22);
    set.reps = Reps(12);
    const auto bytes = exported("csv", {}, {set});
    CHECK(csv_refused(bytes).empty());
    CHECK(csv_refused(replaced(bytes, ",work,", ",hard,")) ==
          "sets.csv, row 2: \"hard\" cannot stand under kind.");
    CHECK(csv_refused(replaced(bytes, ",12,", ",x,")) ==
          "sets.csv, row 2: \"x\" cannot stand under reps.");
    CHECK(csv_refused(replaced(bytes, ",12,", ",,")) ==
          "sets.csv, row 2: There are no repetitions, no seconds and no distance.");
    CHECK(
        csv_refused(replaced(bytes, ",12,", ",12,,")).starts_with("sets.csv, row 2: The row has"));
    CHECK(csv_refused(replaced(bytes, "2026-11-22,2026-11-22", "2026-11-22,2026-11-23")) ==
          "sets.csv, row 2: \"2026-11-23\" cannot stand under time.");
}
