#include <doctest/doctest.h>

#include "hyper/exchange/formats.h"
#include "support/collected.h"
#include "support/exchange_file.h"

using namespace hyper;
using namespace hyper::exchange;
using hyper::test::exchange_file;
using hyper::test::found_by;
using hyper::test::refusal_of;
using training::SetKind;

TEST_CASE("GymBook: units and decimal commas within the cells, skipped sets left out") {
    const auto found = found_by(gymbook_reader, exchange_file("gymbook.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 4);
    CHECK(sets[0].session == "2025-01-09 Giorno 4");
    CHECK(sets[0].kind == SetKind::warmup);
    CHECK(sets[0].when.time == TimeOfDay{19 * 60 + 30});
    CHECK(sets[1].when.time == TimeOfDay{19 * 60 + 34});
    CHECK(sets[1].kind == SetKind::work);
    CHECK(sets[1].reps == Reps(8));
    CHECK(sets[1].mass == ForeignMass{62'500, MassUnit::kg});
    CHECK(sets[1].note == "bene, lento");
    CHECK(sets[2].seconds == Seconds(60));
    CHECK_FALSE(sets[2].mass);
    CHECK_FALSE(sets[2].reps);
    CHECK(sets[3].seconds == Seconds(840));
    CHECK(sets[3].distance == ForeignDistance{1'001'500, DistanceUnit::m});
    CHECK(sets[3].kind == SetKind::warmup);
    CHECK(found.others == std::vector{std::pair{std::size_t{4}, LeftOut::not_done}});
}

TEST_CASE("GymBook: times are added up, and the kind may be named in short") {
    const auto found = found_by(
        gymbook_reader, exchange_file("gymbook.csv") +
                            "10/01/25,G,19:30,E,Z,,,riscaldamento,\"1 minuto, 30 secondi\",,,No\n"
                            "10/01/25,G,19:30,E,Z,,,,1:30,,,No\n");
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 6);
    CHECK(sets[4].seconds == Seconds(90));
    CHECK(sets[4].kind == SetKind::warmup);
    CHECK(sets[5].seconds == Seconds(90));
    CHECK(sets[5].kind == SetKind::work);
}

TEST_CASE("GymBook: another language is recognised by the form of the header, which is not sure") {
    CHECK_FALSE(gymbook_translated_reader.sure);
    const auto found = found_by(gymbook_translated_reader, exchange_file("gymbook-german.csv"));
    const auto& sets = found.sets;
    REQUIRE(sets.size() == 1);
    CHECK(sets[0].when.day == day_from_iso("2025-02-13"));
    CHECK(sets[0].mass == ForeignMass{100'000, MassUnit::kg});
    CHECK(found.others.size() == 1);
}

TEST_CASE("GymBook: dates that may be either way round are not guessed") {
    auto bytes = exchange_file("gymbook-german.csv");
    for (auto at = bytes.find("13.02.25"); at != std::string::npos; at = bytes.find("13.02.25"))
        bytes.replace(at, 8, "03/02/25");
    CHECK(refusal_of(gymbook_translated_reader, bytes) ==
          "file.csv, row 2: Nothing in the file tells days from months in its dates.");
    const auto found =
        found_by(gymbook_translated_reader,
                 bytes + "02/14/25,T,19:30,Row,B,,,Satz,5 Wdh.,\"220,00 lb\",,Nein\n");
    REQUIRE(found.sets.size() == 2);
    CHECK(found.sets[0].when.day == day_from_iso("2025-03-02"));
    CHECK(found.sets[1].mass == ForeignMass{220'000, MassUnit::lb});
}

TEST_CASE("GymBook: words that nobody knows are refused with file and row") {
    const auto bytes = exchange_file("gymbook.csv");
    const auto refused = [&](const std::string& end) {
        return refusal_of(gymbook_reader, bytes + "09/01/25,G,19:30,E,Z,,," + end + "\n");
    };
    CHECK(refused("Gruppo,8 ripetizioni,\"1,00 kg\",,No") ==
          "file.csv, row 7: \"Gruppo\" is no kind of set.");
    CHECK(refused("Set,8 volte,\"1,00 kg\",,No") ==
          "file.csv, row 7: \"8 volte\" is neither repetitions nor a time.");
    CHECK(refused("Set,8 ripetizioni,\"1,00 libbre\",,No") ==
          "file.csv, row 7: \"libbre\" is no unit of distance.");
    CHECK(refused("Set,8 ripetizioni,kg,,No") == "file.csv, row 7: \"kg\" is no amount.");
    CHECK(refused("Set,8 ripetizioni,\"1,00 kg\",,Forse") ==
          "file.csv, row 7: \"Forse\" is neither yes nor no.");
}
