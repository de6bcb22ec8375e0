#include "hyper/view/swap.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "hyper/catalogue/coach.h"
#include "hyper/catalogue/swap_candidates.h"
#include "hyper/training/coach.h"
#include "hyper/view/layout.h"
#include "hyper/view/swap_json.h"

namespace hyper::view {

using training::ExerciseRef;
using training::SwapPurpose;
using Json = nlohmann::ordered_json;

namespace {

using Have = std::set<std::string>;

/// What the coach says where nothing is logged.
std::vector<training::Decision> starts_of(const training::Swap& swap, SwapPurpose purpose) {
    std::vector<training::Decision> starts;
    for (const auto& option : swap.options) {
        training::CoachCase asked;
        asked.lift = catalogue::lift(option.candidate.exercise);
        asked.lift.usual = training::eased(
            asked.lift.usual,
            {.pain = purpose == SwapPurpose::pain, .heavier_body = option.candidate.heavier_body},
            catalogue::coach_numbers());
        starts.push_back(training::coach(asked, catalogue::coach_numbers()));
    }
    return starts;
}

SwapPage page_of(const ExerciseRef& exercise, SwapPurpose purpose,
                 std::optional<Have> have = std::nullopt,
                 std::vector<training::Provocation> provoked_by = {}) {
    const auto original = catalogue::way(exercise).value();
    training::SwapRequest request;
    request.numbers = catalogue::coach_numbers();
    request.skill = request.numbers.usual_skill;
    request.purpose = purpose;
    request.weights = catalogue::score_weights(purpose).value;
    request.have = std::move(have);
    request.provoked_by = std::move(provoked_by);
    auto swap = training::swap(catalogue::swap_candidate(original, original),
                               catalogue::swap_candidates(original), request);
    auto starts = starts_of(swap, purpose);
    return {request, std::move(swap), std::move(starts), Day(std::chrono::days(20000))};
}

SwapPage machine_page(SwapPurpose purpose, std::optional<Have> have = std::nullopt) {
    return page_of({"reverse-hyper", "machine"}, purpose, std::move(have));
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// `text` with every run of blanks and line ends as one blank.
std::string flowing(const std::string& text) {
    std::istringstream words(text);
    std::string all;
    for (std::string word; words >> word;) all += (all.empty() ? "" : " ") + word;
    return all;
}

}  // namespace

TEST_CASE("a swap because of pain reads like this") {
    CHECK(swap_text(machine_page(SwapPurpose::pain, Have{"bench", "band"}), {}) ==
          R"(Instead of: Reverse hyper, machine                               because of pain
You have: band, flat bench

  1  Reverse hyper, band    90   + easier on your lower back
                                 + nearly all of the same muscles
                                 − harder to load in small steps
     start  2 × 12, leave 3 or more, rest 60–90 s. The lightest band. No pain
            above 2.

  2  Reverse hyper, bench   88   + easier on your lower back
                                 + nearly all of the same muscles
                                 − harder to load in small steps
     start  2 × 10 bodyweight, leave 3 or more, rest 60–90 s. No pain above 2.

Left out  ball-on-bench, swiss-ball (no stability ball)
          medicine-ball (no medicine ball)
          incline-45, back-extension-45 (no 45° bench)
          good-morning, deadlift, romanian-deadlift (no barbell)
          back-extension-90 (no Roman chair)
          lumbar-extension-machine (no lumbar extension machine)

What brings it on? --provoked-by extension (bending back), flexion (bending
forward), axial (a load from above) or prone (lying on the belly) leaves out
what does.
Pain in the leg, numbness or weakness is not for swapping: hyper guide --section
safety
)");
}

TEST_CASE("no line of a swap is wider than the terminal") {
    for (const int width : {40, 60, 79, 80, 120})
        for (const auto purpose : {SwapPurpose::equipment, SwapPurpose::lumbar_strength}) {
            auto page = machine_page(purpose);
            page.why = true;
            std::istringstream lines(swap_text(page, {.width = width}));
            for (std::string line; std::getline(lines, line);) {
                INFO(line);
                CHECK(display_width(line) <= std::min(width, 80));
            }
        }
}

TEST_CASE("each option says two gains, what is given up, what it needs and how to start") {
    const auto text = swap_text(machine_page(SwapPurpose::equipment), {});
    CHECK(contains(text,
                   "  5  90° back extension, bodyweight   87   + nearly all of the same "
                   "muscles\n"
                   "                                           + hardest near the top, as "
                   "before\n"
                   "                                           − another movement: your "
                   "torso moves,\n"
                   "                                             your legs are held\n"
                   "     start  3 × 10 bodyweight, leave 3 or more, rest 60–120 s.\n"
                   "     needs  Roman chair\n"));
}

TEST_CASE("what is beyond the limit is in a line with its score") {
    auto page = machine_page(SwapPurpose::equipment);
    page.limit = 11;
    const auto text = flowing(swap_text(page, {}));
    CHECK(contains(text, "Then Deadlift (48)"));
    page.limit = 12;
    CHECK_FALSE(contains(swap_text(page, {}), "Then"));
}

TEST_CASE("with why the parts and the source of the weights are told") {
    auto page = machine_page(SwapPurpose::pain);
    CHECK_FALSE(contains(swap_text(page, {}), "Source of the weights"));
    page.why = true;
    const auto text = flowing(swap_text(page, {}));
    CHECK(contains(text, "spine load 0.83 × 45 = 37.5"));
    CHECK(contains(text, "Source of the weights: judgement."));
    CHECK_FALSE(contains(text, "lower-back evidence"));
}

TEST_CASE("who said what provokes the pain is not asked again") {
    const auto page = page_of({"reverse-hyper", "machine"}, SwapPurpose::pain, std::nullopt,
                              {training::Provocation::flexion});
    const auto text = flowing(swap_text(page, {}));
    CHECK_FALSE(contains(text, "--provoked-by"));
    CHECK(contains(text, "(hardest bent forward)"));
    CHECK(contains(text, "Pain in the leg, numbness or weakness is not for swapping"));
}

TEST_CASE("from the body alone in a reverse hyper to a back extension the reps are halved") {
    const auto page =
        page_of({"reverse-hyper", "bench"}, SwapPurpose::equipment, Have{"roman-chair"});
    const auto text = flowing(swap_text(page, {}));
    CHECK(contains(text, "start 3 × 5 bodyweight, leave 3 or more"));
    CHECK(contains(text, "Half the usual reps"));
}

TEST_CASE("when nothing is left that is said, with the reasons") {
    const auto text = swap_text(machine_page(SwapPurpose::equipment, Have{}), {.width = 40});
    CHECK(contains(text, "Nothing is left to do instead."));
    CHECK(contains(text, "You have: nothing"));
    CHECK(contains(text, "back-extension-90 (no Roman chair)"));
}

TEST_CASE("the six replacements are always there, ranked or left out") {
    const auto text = swap_text(machine_page(SwapPurpose::equipment, Have{"barbell"}), {});
    for (const auto* name : {"Good morning", "Deadlift", "Romanian deadlift", "back-extension-45",
                             "back-extension-90", "lumbar-extension-machine"})
        CHECK(contains(text, name));
}

TEST_CASE("colour marks the headings and the warning and changes nothing else") {
    const auto page = machine_page(SwapPurpose::pain);
    auto coloured = swap_text(page, {.width = 80, .color = true});
    CHECK(contains(coloured, "\x1b["));
    for (auto start = coloured.find('\x1b'); start != std::string::npos;
         start = coloured.find('\x1b'))
        coloured.erase(start, coloured.find('m', start) - start + 1);
    CHECK(coloured == swap_text(page, {}));
}

TEST_CASE("the JSON of a swap keeps its contract") {
    auto page = machine_page(SwapPurpose::pain, Have{"bench", "band"});
    const Json json = Json::parse(swap_json(page));
    CHECK(swap_json(page).find("{\n  \"schema\": 1,") == 0);
    CHECK(json["for"] == Json({{"exercise", "reverse-hyper"}, {"variation", "machine"}}));
    CHECK(json["because"] == "pain");
    REQUIRE(json["options"].size() == 2);
    const Json& band = json["options"][0];
    CHECK(band["exercise"] == "reverse-hyper");
    CHECK(band["variation"] == "band");
    CHECK(band["score"] == 90);
    CHECK(band["gains"].size() == 2);
    CHECK(band["losses"] == Json({"harder to load in small steps"}));
    CHECK(band["needs"] == Json({"bench", "band"}));
    CHECK(band["parts"].size() == training::score_parts);
    REQUIRE(json["removed"].size() == 10);
    CHECK(json["removed"][0]["variation"] == "ball-on-bench");
    CHECK(json["removed"][0]["reason"] == "no stability ball");
    CHECK(json["removed"][0]["code"] == "equipment");
}

TEST_CASE("the start of an option is a dose") {
    const Json json = Json::parse(swap_json(machine_page(SwapPurpose::pain, Have{"bench"})));
    const Json& dose = json["options"][0]["start"];
    for (const auto* key : {"exercise", "variation", "sets", "reps", "load", "rir", "rest_seconds",
                            "tempo", "action", "rule", "reason", "sources", "inputs", "rejected"})
        CHECK(dose.contains(key));
    CHECK(dose["sets"] == 2);
    CHECK(dose["reps"] == Json({10, 10}));
    CHECK(dose["load"]["bodyweight"] == true);
    CHECK(dose["rir"] == Json({3, 3}));
    CHECK(dose["action"] == "start");
    CHECK(dose["rule"] == "START");
}

TEST_CASE("a load that has to be found is no number and not the body alone") {
    const Json json =
        Json::parse(swap_json(machine_page(SwapPurpose::pain, Have{"bench", "band"})));
    const Json& load = json["options"][0]["start"]["load"];
    CHECK(load["bodyweight"] == false);
    CHECK(load["added"].is_null());
}

TEST_CASE("the limit holds for the JSON too") {
    auto page = machine_page(SwapPurpose::equipment);
    page.limit = 3;
    CHECK(Json::parse(swap_json(page))["options"].size() == 3);
}

}  // namespace hyper::view
