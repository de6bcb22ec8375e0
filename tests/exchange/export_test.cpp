// What leaves for other programs.

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <nlohmann/json.hpp>

#include "hyper/exchange/formats.h"
#include "support/any_log.h"
#include "support/collected.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::exported;

namespace {

const Day day(std::chrono::year(2026) / 11 / 22);

training::Set set_at(int minutes, training::ExerciseRef exercise = {"reverse-hyper", "machine"}) {
    training::Set set;
    set.exercise = std::move(exercise);
    set.day = day;
    set.at = TimeOfDay{18 * 60 + minutes};
    set.offset = std::chrono::minutes(60);
    set.reps = Reps(12);
    return set;
}

std::vector<std::string> sentences(std::string_view format, const LogContents& beside,
                                   const std::vector<training::Set>& sets) {
    Losses losses;
    static_cast<void>(exported(format, beside, sets, &losses));
    return losses.sentences();
}

/// The file without its heading.
std::string rows(std::string_view format, const std::vector<training::Set>& sets) {
    const auto text = exported(format, {{}, {}, {{"pull-up", "Pull-up"}}, {}}, sets);
    return text.substr(text.find('\n') + 1);
}

}  // namespace

TEST_CASE("Strong: a row a set with its unit, letters for what is no plain set") {
    auto warm_up = set_at(0);
    warm_up.kind = training::SetKind::warmup;
    warm_up.load.added = EnteredMass{Mass(20'000), MassUnit::kg};
    auto hard = set_at(44);
    hard.load.added = EnteredMass{Mass(20'412), MassUnit::lb};
    hard.rir = training::Rir{15};
    hard.note = "say \"so\"; done";
    auto failed = set_at(60);
    failed.kind = training::SetKind::failure;
    auto dropped = set_at(65);
    dropped.kind = training::SetKind::drop;
    CHECK(rows("strong", {warm_up, hard, set_at(50), failed, dropped}) ==
          "2026-11-22 18:00:00;\"Workout\";\"Reverse hyper, machine\";W;20;kg;12;;;;0;\"\";;1h 5m\n"
          "2026-11-22 18:00:00;\"Workout\";\"Reverse hyper, machine\";1;45;lbs;12;8.5;;;0;"
          "\"say \"\"so\"\"; done\";;1h 5m\n"
          "2026-11-22 18:00:00;\"Workout\";\"Reverse hyper, machine\";2;;;12;;;;0;\"\";;1h 5m\n"
          "2026-11-22 18:00:00;\"Workout\";\"Reverse hyper, machine\";F;;;12;;;;0;\"\";;1h 5m\n"
          "2026-11-22 18:00:00;\"Workout\";\"Reverse hyper, machine\";D;;;12;;;;0;\"\";;1h 5m\n");
}

TEST_CASE("help is a positive weight of an exercise that says so") {
    auto set = set_at(0, {"pull-up", ""});
    set.load.assist = EnteredMass{Mass(20'000), MassUnit::kg};
    CHECK(rows("strong", {set}) ==
          "2026-11-22 18:00:00;\"Workout\";\"Pull-up (Assisted)\";1;20;kg;12;;;;0;\"\";;\n");
    set.origin = training::Origin{"strong", "", 0, "", "Pull Up (Assisted)"};
    CHECK(rows("hevy", {set}).find("\"Pull Up (Assisted)\"") != std::string::npos);
    set.origin->exercise = "Dominadas (asistidas)";
    CHECK(rows("strong", {set}).find("\"Dominadas (asistidas)\"") != std::string::npos);
    set.origin->exercise = "Pull Up (Band)";  // help by its name in Hevy alone
    CHECK(rows("hevy", {set}).find("\"Pull Up (Band)\"") != std::string::npos);
    CHECK(rows("strong", {set}).find("\"Pull Up (Band) (Assisted)\"") != std::string::npos);
}

TEST_CASE("bands, sides and set-ups become words, and that is said") {
    auto set = set_at(0);
    set.load.bands = {{BandId(), "red", 1, false, false}, {BandId(), "black", 2, true, true}};
    set.side = training::Side::left;
    set.setup = "hole 3";
    set.note = "slow";
    CHECK(rows("strong", {set}).find("\"bands red+-2xblack:folded; left side; hole 3; slow\"") !=
          std::string::npos);
    CHECK(sentences("strong", {}, {set, set}) ==
          std::vector<std::string>{"The bands of 2 sets became words in their notes.",
                                   "The side of 2 sets became a word in their notes.",
                                   "The set-up of 2 sets became words in their notes."});
}

TEST_CASE("texts that a spreadsheet would run are neutralised, and that is said") {
    auto set = set_at(0);
    set.note = "=1+1";
    set.workout = "@work";
    set.load.assist = EnteredMass{Mass(20'000), MassUnit::kg};
    for (const auto* format : {"strong", "hevy"}) {
        const auto text = rows(format, {set});
        CHECK(text.find("\"'=1+1\"") != std::string::npos);
        CHECK(text.find("\"'@work\"") != std::string::npos);
        CHECK(sentences(format, {}, {set}) ==
              std::vector<std::string>{
                  "An apostrophe was put before 2 texts that a spreadsheet would run."});
    }
}

TEST_CASE("Hevy: a note that is a part of another one is kept") {
    // It was taken for one that was said before.
    auto first = set_at(0);
    first.note = "not good";
    auto second = set_at(5);
    second.note = "good";
    CHECK(rows("hevy", {first, second}).find("\"not good\ngood\"") != std::string::npos);
}

TEST_CASE("what was imported leaves under its own name, in its own workout") {
    auto mine = set_at(0);
    auto pushed = set_at(30);
    pushed.workout = "Push";
    pushed.workout_note = "slept badly";
    pushed.origin = training::Origin{"hevy", "abc", 2, "push at six", "Reverse Hyperextension"};
    CHECK(rows("strong", {mine, pushed}) ==
          "2026-11-22 18:00:00;\"Workout\";\"Reverse hyper, machine\";1;;;12;;;;0;\"\";;\n"
          "2026-11-22 18:30:00;\"Push\";\"Reverse Hyperextension\";1;;;12;;;;0;\"\";"
          "\"slept badly\";\n");
}

TEST_CASE("Hevy: kilograms, kilometres, English months, indices by exercise") {
    auto warm_up = set_at(0);
    warm_up.kind = training::SetKind::warmup;
    warm_up.superset = 0;
    auto run = set_at(30, {"running", ""});
    run.reps.reset();
    run.seconds = Seconds(1800);
    run.distance = Distance::of_thousandths(5'250, DistanceUnit::km);
    auto hard = set_at(5);
    hard.load.added = EnteredMass{Mass(20'412), MassUnit::lb};
    hard.note = "two\nlines";
    CHECK(exported("hevy", {}, {warm_up, hard, run}) ==
          "\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\","
          "\"superset_id\",\"exercise_notes\",\"set_index\",\"set_type\",\"weight_kg\",\"reps\","
          "\"distance_km\",\"duration_seconds\",\"rpe\"\n"
          "\"Workout\",\"22 Nov 2026, 18:00\",\"22 Nov 2026, 18:30\",\"\","
          "\"Reverse hyper, machine\",0,\"two\nlines\",0,\"warmup\",,12,,,\n"
          "\"Workout\",\"22 Nov 2026, 18:00\",\"22 Nov 2026, 18:30\",\"\","
          "\"Reverse hyper, machine\",,\"two\nlines\",1,\"normal\",20.412,12,,,\n"
          "\"Workout\",\"22 Nov 2026, 18:00\",\"22 Nov 2026, 18:30\",\"\",\"running\",,\"\",0,"
          "\"normal\",,,5.25,1800,");
    CHECK(
        sentences("hevy", {}, {warm_up, hard, run}) ==
        std::vector<std::string>{"The notes of 1 set became notes of their exercise.",
                                 "The pounds of 1 set became kilograms.",
                                 "The time of day of 2 sets became that of the workout's start."});
}

TEST_CASE("openweight: a workout a line, and what it does not know under hyper's names") {
    auto set = set_at(0);
    set.load.assist = EnteredMass{Mass(20'000), MassUnit::kg};
    set.tempo = training::Tempo{1, 0, 3, 1};
    set.rir = training::Rir{20};
    set.pain = 2;
    set.rest = Seconds(90);
    set.superset = 0;
    const auto json = nlohmann::json::parse(exported("openweight", {}, {set, set_at(5)}));
    const auto* const expected = R"json({"date":"2026-11-22T18:00:00+01:00","name":"Workout",
        "exercises":[{"exercise":{"name":"Reverse hyper, machine (Assisted)"},"supersetId":1,
        "sets":[{"reps":12,"weight":20.0,"unit":"kg","assist":true,"rir":2,"type":"working",
        "restSeconds":90,"tempo":"3-1-1-0","pain":2}]},
        {"exercise":{"name":"Reverse hyper, machine"},
        "sets":[{"reps":12,"type":"working"}]}]})json";
    CHECK(json == nlohmann::json::parse(expected));
}

TEST_CASE("what a format has no place for is counted") {
    auto set = set_at(0);
    set.at.reset();
    set.pain = 3;
    set.tempo = training::Tempo{1, {}, {}, {}};
    set.rest = Seconds(60);
    set.superset = 1;
    set.rir = training::Rir{50};
    const LogContents beside{{{"unit", "kg"}}, {}, {}, {}};
    CHECK(sentences("strong", beside, {set}) ==
          std::vector<std::string>{
              "Settings, bands, exercises of your own and body masses were left out (1 record).",
              "The pain of 1 set was left out.", "The tempo of 1 set was left out.",
              "The rest after 1 set was left out.", "The supersets of 1 set were left out.",
              "The reserve of 1 set was left out: it is none of an RPE from 6 on.",
              "The time of day of 1 set is not known and became noon."});
    CHECK(sentences("jsonl", beside, {set}).empty());
}

TEST_CASE("times, zones, miles and where sets came from do not go missing in silence") {
    auto first = set_at(0);
    first.zone = "Europe/Vienna";
    auto second = set_at(12);
    second.distance = Distance::of_thousandths(3'000, DistanceUnit::mi);
    second.origin = training::Origin{"strong", "abc", 2, "push", "Run"};
    second.workout = first.workout;
    auto third = second;
    third.at = TimeOfDay{19 * 60};
    const std::vector<std::string> of_strong = {
        "The time of day of 1 set became that of the workout's start.",
        "The time zone of 1 set was left out.",
        "The file and the app that 2 sets came from were left out."};
    CHECK(sentences("strong", {}, {first, second, third}) == of_strong);
    auto of_hevy = of_strong;
    of_hevy.insert(of_hevy.begin(), "The miles of 2 sets became kilometres.");
    CHECK(sentences("hevy", {}, {first, second, third}) == of_hevy);
    CHECK(sentences("csv", {}, {first, second, third}) == std::vector{of_strong.back()});
    CHECK(sentences("openweight", {}, {first, second, third}) ==
          std::vector{of_strong.front(), of_strong.back()});
    CHECK(sentences("jsonl", {}, {first, second, third}).empty());
}
