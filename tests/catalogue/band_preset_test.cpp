#include "hyper/catalogue/band_preset.h"

#include <doctest/doctest.h>

#include "hyper/catalogue/condition.h"
#include "hyper/text/set_words.h"

using namespace hyper;

TEST_CASE("TheraBand's table is there in grams, and its labels can be logged") {
    const auto* preset = catalogue::band_preset("theraband");
    REQUIRE(preset != nullptr);
    REQUIRE(preset->bands.size() == 8);
    CHECK(preset->bands[3].color == "green");
    CHECK(preset->bands[3].grams_at_100 == 2087);
    CHECK(preset->bands[3].grams_at_200 == 3039);
    CHECK(preset->bands[7].grams_at_100 == 6441);
    for (const auto& band : preset->bands)
        CHECK(text::is_band_label(std::string(preset->id) + "-" + std::string(band.color)));
    CHECK(catalogue::source(preset->source) != nullptr);
    CHECK(catalogue::band_preset("rubber") == nullptr);
}

TEST_CASE("every condition speaks against a position that some exercise asks for") {
    REQUIRE(catalogue::condition("glaucoma") != nullptr);
    CHECK(catalogue::condition("flu") == nullptr);
    for (const auto& condition : catalogue::conditions())
        for (const auto flag : condition.flags) {
            INFO(condition.id << " against " << flag);
            bool asked = false;
            for (const auto& exercise : catalogue::exercises())
                for (const auto& variation : exercise.variations)
                    for (const auto one : variation.flags) asked = asked || one == flag;
            CHECK(asked);
        }
}
