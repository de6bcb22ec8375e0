#include "hyper/view/guide_json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

using nlohmann::ordered_json;
namespace catalogue = hyper::catalogue;

TEST_CASE("the document of a guide begins with the schema and has the keys of the contract") {
    const auto& exercise = catalogue::exercises().front();
    const auto text = hyper::view::guide_json(exercise, exercise.variations.front());
    CHECK(text.ends_with("}\n"));
    const auto json = ordered_json::parse(text);
    CHECK(json.begin().key() == "schema");
    CHECK(json["schema"] == 1);
    CHECK(json["id"] == "reverse-hyper");
    CHECK(json["muscles"][0]["name"] == "erector spinae");
    CHECK(json["muscles"][0]["role"] == "primary");
    CHECK(json["replacements"].size() == 6);
    CHECK(json["sources"][0].contains("title"));
    CHECK(json["variations"].size() == exercise.variations.size());
    for (const auto* key :
         {"aliases", "setup", "movement", "breathing", "tips", "mistakes", "harder", "safety"}) {
        CAPTURE(key);
        CHECK_FALSE(json[key].empty());
        CHECK_FALSE(json["variations"][4][key].empty());
    }
    CHECK(json["setup"] == json["variations"][0]["setup"]);
}

TEST_CASE("the lists of the document are those of the variation that was asked for") {
    const auto& exercise = catalogue::exercises().front();
    const auto* machine = catalogue::variation(exercise, "machine");
    const auto json = ordered_json::parse(hyper::view::guide_json(exercise, *machine));
    CHECK(json["variation"] == "machine");
    CHECK(json["setup"] == json["variations"][4]["setup"]);
    CHECK(json["prescription"]["reps"]["value"] == ordered_json::array({8, 15}));
    CHECK(json["attributes"]["skill"]["source"] == "judgement");
}

TEST_CASE("the documents of list and search name exercise and variation") {
    const auto list = ordered_json::parse(hyper::view::guide_list_json());
    CHECK(list.begin().key() == "schema");
    CHECK(list["exercises"].size() == catalogue::exercises().size());
    CHECK(list["exercises"][0]["variations"][0]["id"] == "bench");
    const auto search = ordered_json::parse(hyper::view::guide_search_json("squeeze glutes"));
    CHECK(search["matches"][0]["exercise"] == "reverse-hyper");
    CHECK(search["matches"][0]["section"] == "movement");
    CHECK(ordered_json::parse(hyper::view::guide_search_json("zumba"))["matches"].empty());
}
