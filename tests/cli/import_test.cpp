// What holds for every file that can be brought.

#include <doctest/doctest.h>

#include <fstream>

#include "hyper/cli/run.h"
#include "support/exchange_file.h"
#include "support/fixed_world.h"
#include "support/said.h"
#include "support/temp_dir.h"

using namespace hyper;
using hyper::test::says;

TEST_CASE("every file of another program is taken once, however often it is imported") {
    // Jefit's cardio rows once ended the program.
    for (const auto& name : test::exchange_files()) {
        INFO(name);
        const test::TempDir folder;
        auto world = test::fixed_world(folder / "hyper.db");
        std::ofstream(folder / name, std::ios::binary) << test::exchange_file(name);
        for (int time = 0; time < 2; ++time) {
            world.now += std::chrono::minutes(1);
            const std::vector<std::string> words = {"import", name, "--unit", "kg", "--yes"};
            const auto outcome = cli::run(words, world);
            INFO(outcome.out << outcome.err);
            CHECK(outcome.code == 0);
            CHECK((outcome.out.find("  0 sets added") == std::string::npos) == (time == 0));
        }
    }
}

namespace {

/// What is said when somebody imports `bytes` as file.csv, with `options` behind it.
cli::Outcome imported(const test::TempDir& folder, std::string_view bytes,
                      std::vector<std::string> options) {
    std::ofstream(folder / "file.csv", std::ios::binary) << bytes;
    options.insert(options.begin(), {"import", "file.csv"});
    return cli::run(options, test::fixed_world(folder / "hyper.db"));
}

const std::string strong_heading =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
    "Workout Notes,RPE\n";

}  // namespace

TEST_CASE("a number that is absurd in the unit that it was given is refused with its row") {
    // The log refused it, and that was called a fault of hyper.
    const test::TempDir folder;
    const auto check_refused = [&](const std::string& set, std::string_view why) {
        const auto row = "2026-03-01 10:00:00,\"A\",1h," + set + ",\"\",\n";
        const auto said = imported(folder, strong_heading + row, {"--unit", "kg", "--yes"});
        CHECK(said.code == 2);
        CHECK(says(said.err, why));
    };
    check_refused("\"Rowing\",1,0,0,2000,480,\"\"",
                  "file.csv, row 2: A distance of 2000 km cannot be.");
    check_refused("\"Leg Press\",1,3000,5,0,0,\"\"",
                  "file.csv, row 2: A weight of 3000 kg cannot be.");
    check_refused("\"Squat\",1,30,5,0,0,\"" + std::string(70'000, 'n') + '"',
                  "file.csv, row 2: A note of 70000 bytes cannot be.");
}

TEST_CASE("a distance without a unit is not given one in silence") {
    const test::TempDir folder;
    const std::string file =
        "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n"
        "2026-03-01,Elliptical,Cardio,,,,3.37,m,0:32:32,\"\"\n";
    CHECK(says(imported(folder, file, {"--dry-run"}).out,
               "1 distance without a unit taken for kilometres; with --unit lb for miles."));
    CHECK(says(imported(folder, file, {"--dry-run", "--unit", "lb"}).out,
               "1 distance without a unit taken for miles."));
}

TEST_CASE("a workout that was named anew in its app is asked about, as one of another app is") {
    // It was stored a second time and nothing was said.
    const test::TempDir folder;
    const std::string set = ",1h,\"Squat (Barbell)\",1,100,5,0,0,\"\",\"\",\n";
    const std::string named = strong_heading + "2026-03-01 10:00:11,\"Evening\"" + set;
    CHECK(imported(folder, named, {"--unit", "kg", "--yes"}).code == 0);
    const auto again = imported(folder, named, {"--unit", "kg", "--dry-run"});
    CHECK_FALSE(says(again.out, "twice?"));
    const auto longer = imported(folder, named + "2026-03-01 10:00:11,\"Evening\"" + set,
                                 {"--unit", "kg", "--yes"});
    CHECK(says(longer.out, "1 set added"));
    CHECK_FALSE(says(longer.out, "twice?"));
    const auto renamed = imported(folder, strong_heading + "2026-03-01 10:00:11,\"Legs\"" + set,
                                  {"--unit", "kg", "--dry-run"});
    CHECK(says(renamed.out, "twice? Sun 1 Mar 10:00 Evening is in the log from strong already"));
}

TEST_CASE("an exercise that is two here is told as both") {
    const test::TempDir folder;
    const std::string set = "2026-03-01 10:00:11,\"A\",1h,\"Back Extension\",1,";
    const auto outcome = imported(folder,
                                  strong_heading + set + "0,15,0,0,\"\",\"\",\n" + set +
                                      "10,12,0,0,\"\",\"\",\n" + set + "10,11,0,0,\"\",\"\",\n",
                                  {"--unit", "kg", "--dry-run"});
    CHECK(says(outcome.out,
               "Back Extension is 45° back extension, weighted (2), Back Extension is "
               "45° back extension, bodyweight (1)"));
}

TEST_CASE("a file that is known and not read says which export to make instead") {
    const test::TempDir folder;
    const auto outcome =
        imported(folder, "{\"history\": [{\"vtype\": \"history_record\", \"id\": 1}]}", {"--yes"});
    CHECK(outcome.code == 2);
    CHECK(says(outcome.err, "file.csv is Liftosaur's JSON, which hyper does not read."));
    CHECK(says(outcome.err, "Export the history in Liftosaur as CSV"));
}

TEST_CASE(
    "what a file has beside its sets is said not to be kept, and a unit that changes nothing") {
    const test::TempDir folder;
    const auto outcome =
        imported(folder, test::exchange_file("hevy.csv"), {"--unit", "lb", "--dry-run"});
    CHECK(says(outcome.out, "not kept how long workouts took"));
    CHECK(says(outcome.out, "unit nothing in the file needs it; --unit changes nothing."));
}

TEST_CASE("a day that another file of the same app counts otherwise is asked about") {
    // Flexify's database counts days in UTC, its CSV where the phone is.
    const test::TempDir folder;
    const std::string heading = "id,name,reps,weight,created,unit\n";
    CHECK(imported(folder, heading + "1,Curl,8.0,10.0,2026-03-01T23:59:30.000,kg\n", {"--yes"})
              .code == 0);
    CHECK(says(
        imported(folder, heading + "1,Curl,8.0,10.0,2026-03-02T00:00:10.000,kg\n", {"--dry-run"})
            .out,
        "twice? Sun 1 Mar 23:59 is in the log from flexify already"));
}

TEST_CASE("an exercise that was renamed in its app is asked about, and an alias keeps it one") {
    // Its sets were stored a second time and nothing was said.
    const test::TempDir folder;
    const auto session = [](const std::string& name) {
        const std::string start = "2026-03-01 10:00:11,\"A\",1h,\"";
        return strong_heading + start + "Squat\",1,100,5,0,0,\"\",\"\",\n" + start + name +
               "\",1,60,8,0,0,\"\",\"\",\n";
    };
    CHECK(imported(folder, session("Bench Press"), {"--unit", "kg", "--yes"}).code == 0);
    const auto renamed = imported(folder, session("Flat Press"), {"--unit", "kg", "--dry-run"});
    CHECK(says(renamed.out,
               "renamed? 1 new set of Flat Press in sessions that are in the log already"));
    CHECK(says(renamed.out, "hyper exercise alias \"Flat Press\" for"));
    auto world = test::fixed_world(folder / "hyper.db");
    const std::vector<std::string> alias = {"exercise", "alias", "Flat Press", "for",
                                            "bench-press"};
    CHECK(cli::run(alias, world).code == 0);
    const auto one = imported(folder, session("Flat Press"), {"--unit", "kg", "--yes"});
    CHECK(says(one.out, "0 sets added, 2 there already"));
    CHECK_FALSE(says(one.out, "renamed?"));
}

TEST_CASE("a body mass stands on the day that its workout has here") {
    const test::TempDir folder;
    const std::string file =
        "Name,Start Date (UTC),Start Time (UTC),End Date (UTC),End Time (UTC),BodyWeight,Exercise,"
        "Equipment,Reps,Weight,Time,Distance,Status,Categories\n"
        "\"A\",\"1/27/2018\",\"11:45:45 PM\",\"1/28/2018\",\"12:27:20 AM\",\"68,04\",\"Row\","
        "\"Barbell\",\"5\",\"9,07\",\"\",\"\",\"Done\",\"Back\"\n";
    CHECK(imported(folder, file, {"--unit", "kg", "--yes"}).code == 0);
    const auto run = [&](std::vector<std::string> words) {
        return cli::run(words, test::fixed_world(folder / "hyper.db")).out;
    };
    CHECK(says(run({"history"}), "Sun 28 Jan 2018"));
    CHECK(says(run({"me"}), "68.04 kg · Sun 28 Jan 2018"));
    // Nor is it another one where the same file comes again in New York.
    auto world = test::fixed_world(folder / "hyper.db");
    world.zone = std::make_shared<test::FixedZone>("America/New_York", std::chrono::hours(-5));
    const std::vector<std::string> again = {"import", "file.csv", "--unit", "kg", "--yes"};
    CHECK(says(cli::run(again, world).out, "done 0 sets added, 1 there already"));
    CHECK_FALSE(says(cli::run(again, world).out, "body mass"));
}

TEST_CASE("nobody is asked whether to store nothing") {
    const test::TempDir folder;
    auto world = test::fixed_world(folder / "hyper.db");
    world.input_is_terminal = world.output_is_terminal = true;
    int asked = 0;
    world.read_line = [&] {
        ++asked;
        return std::optional<std::string>("yes");
    };
    std::ofstream(folder / "file.csv")
        << strong_heading << "2026-03-01 10:00:00,\"A\",1h,Row,1,30,5,0,0,,,\n";
    const std::vector<std::string> words = {"import", "file.csv", "--unit", "kg"};
    CHECK(says(cli::run(words, world).out, "1 set added"));
    world.now += std::chrono::minutes(1);
    CHECK(cli::run(words, world).out == "Nothing was stored.\n");
    CHECK(asked == 1);
}

TEST_CASE("only of a number without a unit is it said that --unit may be wrong") {
    const test::TempDir folder;
    const auto hint = [&](const std::string& set) {
        const auto row = "2026-03-01 10:00:00,\"A\",1h," + set + ",\"\",\n";
        return imported(folder, strong_heading + row, {"--unit", "kg", "--yes"}).err;
    };
    CHECK(says(hint("Squat,1,3000,5,0,0,"), "Look whether --unit is right"));
    const auto name = std::string(5000, 'n');
    CHECK(says(hint(name + ",1,0,5,0,0,"), "A name of 5000 bytes cannot be."));
    CHECK_FALSE(says(hint(name + ",1,,5,0,0,"), "--unit"));
}

TEST_CASE("of several files the one that leaves its unit open is named") {
    const test::TempDir folder;
    std::ofstream(folder / "known.csv")
        << "Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time\n"
           "2026-03-01,Row,Back,30.0,5,,,\n";
    std::ofstream(folder / "open.csv")
        << strong_heading << "2026-03-01 10:00:00,A,1h,Row,1,30,5,0,0,,,\n";
    const std::vector<std::string> words = {"import", "known.csv", "open.csv", "--yes"};
    const auto outcome = cli::run(words, test::fixed_world(folder / "hyper.db"));
    CHECK(says(outcome.err, "open.csv does not say whether its weights are"));
    CHECK(says(outcome.out, "unit open.csv does not say."));
}
