#include "hyper/training/band.h"

#include <doctest/doctest.h>

using namespace hyper;
using namespace hyper::training;

TEST_CASE("history calls a band what it is called today, and a lost one what it was called") {
    Band renamed;
    renamed.id = BandId(uuid_named("a"));
    renamed.label = "light-green";
    Set set;
    set.load.bands = {{BandId(uuid_named("a")), "green"}, {BandId(uuid_named("b")), "red"}};
    std::vector<Session> sessions = {{Day(), {set}}};
    use_labels_of_today(sessions, std::vector{renamed});
    CHECK(sessions[0].sets[0].load.bands[0].label == "light-green");
    CHECK(sessions[0].sets[0].load.bands[1].label == "red");
}

TEST_CASE("the words for a band's quality read back") {
    for (const auto quality : {BandQuality::guess, BandQuality::maker, BandQuality::measured})
        CHECK(band_quality_from(name(quality)) == quality);
    CHECK_FALSE(band_quality_from("sure").has_value());
}
