#include "hyper/exchange/sets_csv.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace hyper;

namespace {

training::Set one_set() {
    training::Set set;
    set.exercise = {"reverse-hyper", "bench"};
    set.day = Day(std::chrono::year(2026) / 11 / 22);
    set.zone = "Europe/Vienna";
    set.reps = Reps(12);
    return set;
}

std::string row_with_note(const std::string& note) {
    auto set = one_set();
    set.workout_note = note;
    const std::string row = exchange::sets_csv_row(set);
    return row.substr(row.rfind(",,") + 2);
}

}  // namespace

TEST_CASE("a row has as many cells as the heading") {
    const auto commas = [](const std::string& row) {
        return std::count(row.begin(), row.end(), ',');
    };
    CHECK(commas(exchange::sets_csv_row(one_set())) == commas(exchange::sets_csv_heading()));
}

TEST_CASE("what is unknown is an empty cell, never 0") {
    CHECK(exchange::sets_csv_row(one_set()) ==
          "00000000-0000-0000-0000-000000000000,2026-11-22,2026-11-22,Europe/Vienna,reverse-hyper,"
          "bench,work,both,12,,,,,,,,,,,,,,,,,,,,,,\r\n");
}

TEST_CASE("a set's time keeps the offset that it was done at") {
    auto set = one_set();
    set.at = TimeOfDay{18 * 60 + 30};
    set.offset = std::chrono::minutes(345);
    CHECK(exchange::sets_csv_row(set).find(",2026-11-22T18:30+05:45,") != std::string::npos);
    set.offset = std::chrono::minutes(-150);
    CHECK(exchange::sets_csv_row(set).find(",2026-11-22T18:30-02:30,") != std::string::npos);
}

TEST_CASE("loads are given as typed and in grams") {
    auto set = one_set();
    set.load.added = EnteredMass{Mass(20'412), MassUnit::lb};
    CHECK(exchange::sets_csv_row(set).find(",12,,45,lb,20412,,,,") != std::string::npos);
    set.load = {};
    set.load.assist = EnteredMass{Mass(20'000), MassUnit::kg};
    CHECK(exchange::sets_csv_row(set).find(",12,,,,,20,kg,20000,") != std::string::npos);
    set.load = {};
    set.load.bands = {{BandId(), "red", 1, false, false}, {BandId(), "black", 2, true, false}};
    CHECK(exchange::sets_csv_row(set).find(",red+2xblack:folded,") != std::string::npos);
}

TEST_CASE("commas, quotes and ends of lines stay inside their cell") {
    CHECK(row_with_note("slow, deep") == "\"slow, deep\"\r\n");
    CHECK(row_with_note("the \"new\" pad") == "\"the \"\"new\"\" pad\"\r\n");
    CHECK(row_with_note("one\ntwo") == "\"one\ntwo\"\r\n");
}

TEST_CASE("a text that a spreadsheet would run is told to be a text") {
    CHECK(row_with_note("=1+1") == "'=1+1\r\n");
    CHECK(row_with_note("@SUM(A1)") == "'@SUM(A1)\r\n");
    CHECK(row_with_note("-2+3") == "'-2+3\r\n");
    CHECK(row_with_note("+cmd|' /C calc'!A0") == "'+cmd|' /C calc'!A0\r\n");
    CHECK(row_with_note("=HYPERLINK(\"x\",1)") == "\"'=HYPERLINK(\"\"x\"\",1)\"\r\n");
    CHECK(row_with_note("12 = good") == "12 = good\r\n");
}
