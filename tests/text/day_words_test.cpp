#include "hyper/text/day_words.h"

#include <doctest/doctest.h>

#include <string>

using hyper::Day;
using hyper::iso;
using hyper::text::parse_moment;
using hyper::text::parse_time;

namespace {

const Day sunday{std::chrono::year(2026) / 11 / 22};

/// The day, with the time where there is one, or the sentence of the problem.
std::string read(const std::string& words, Day today = sunday) {
    const auto moment = parse_moment(words, today);
    if (!moment.ok()) return moment.problem().sentence;
    const auto& time = moment.value().time;
    return iso(moment.value().day) + (time ? " " + iso(*time) : "");
}

}  // namespace

TEST_CASE("days are named as people name them") {
    CHECK(read("today") == "2026-11-22");
    CHECK(read("Yesterday") == "2026-11-21");
    CHECK(read("tomorrow") == "2026-11-23");
    CHECK(read("sunday") == "2026-11-22");
    CHECK(read("last sunday") == "2026-11-15");
    CHECK(read("monday") == "2026-11-16");
    CHECK(read("sat") == "2026-11-21");
    CHECK(read("2 days ago") == "2026-11-20");
    CHECK(read("a week ago") == "2026-11-15");
    CHECK(read("-3d") == "2026-11-19");
    CHECK(read("-2w") == "2026-11-08");
    CHECK(read("2026-11-20") == "2026-11-20");
    CHECK(read("2026-11-20 18:30") == "2026-11-20 18:30");
    CHECK(read("yesterday 7:05") == "2026-11-21 07:05");
}

TEST_CASE("a leap day is a day, and the day after it is counted") {
    const Day march{std::chrono::year(2028) / 3 / 1};
    CHECK(read("yesterday", march) == "2028-02-29");
    CHECK(read("2028-02-29", march) == "2028-02-29");
}

TEST_CASE("a day that does not exist and words that name none are refused") {
    CHECK(read("2026-02-30") == "There is no day 2026-02-30.");
    CHECK(read("2026-13-01") == "There is no day 2026-13-01.");
    CHECK(read("mo") == "\"mo\" is not a day I know.");
    CHECK(read("soon") == "\"soon\" is not a day I know.");
    CHECK(read("") == "\"\" is not a day I know.");
    CHECK(read("-3x") == "\"-3x\" is not a day I know.");
    CHECK(read("today 25:00") == "\"25:00\" is not a time of day.");
}

TEST_CASE("times of day are hours and minutes") {
    CHECK(iso(parse_time("00:00").value()) == "00:00");
    CHECK(iso(parse_time("23:59").value()) == "23:59");
    for (const auto* word : {"24:00", "12:60", "12", ":30", "12:3", "12:345", "a:bc", ""})
        CHECK_FALSE(parse_time(word).ok());
}
