#include "hyper/exchange/unread.h"

#include <doctest/doctest.h>

#include <string>

#include "hyper/exchange/reader.h"

using namespace hyper;

namespace {

std::string what(std::string_view bytes) {
    CHECK(exchange::reader_for(bytes) == nullptr);
    const auto* found = exchange::unread_for(bytes);
    return found == nullptr ? "unknown" : std::string(found->what);
}

}  // namespace

TEST_CASE("files that are often brought by mistake are called what they are") {
    CHECK(what("{\n  \"history\": [\n    {\n      \"vtype\": \"history_record\"}]}") ==
          "Liftosaur's JSON, which hyper does not read");
    CHECK(what(R"([{"id":"x","date":"2025-07-24","recordedExercises":[]}])") ==
          "LiftLog's JSON, which hyper does not read");
    CHECK(
        what(R"({"date":"2026-11-20T12:00:00+01:00","name":"W","exercises":[{"exercise":{}}]})") ==
        "a workout log of openweight, which hyper writes and does not read");
    CHECK(what("[]") == "JSON of a kind that hyper does not know");
    CHECK(what("<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData []>\n<HealthData>") ==
          "Apple Health's export, which holds no sets");
    CHECK(what("<?xml version=\"1.0\"?><gymbook/>") == "XML, which hyper does not read");
    CHECK(what("Date,Time,Measurement,Value,Unit\n2024-01-01,08:00,Bodyweight,80.5,kgs\n") ==
          "a list of body measurements and holds no sets");
    CHECK(what("\"date\",\"weight_kg\",\"fat_percent\"\n\"7 Apr 2026, 00:00\",80.5,\n") ==
          "a list of body measurements and holds no sets");
    CHECK(what("id,days,title,sequence,exercises\n1,Monday,Push,0,Curl\n") ==
          "a list of Flexify's plans and holds no sets");
    CHECK(what("Date (yyyy/mm/dd),Note,Workout,Squat\n2018/01/01,,A,5x5x60\n") ==
          "an export of StrongLifts that has no column for each set");
    CHECK(what(std::string("SQLite format 3\0", 16)) ==
          "a database, but none of FitNotes, LiftLog or Flexify");
    CHECK(what("hello\nworld\n") == "unknown");
}
