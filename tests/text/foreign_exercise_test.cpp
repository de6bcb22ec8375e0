#include "hyper/text/foreign_exercise.h"

#include <doctest/doctest.h>

#include <string>

using namespace hyper;

namespace {

std::string found(std::string_view name, bool loaded = false) {
    const training::OwnNames own = {{{"pull-up", "Pull-up"}},
                                    {{"Hyper (garage)", {"reverse-hyper", "machine"}}}};
    const auto ref = text::foreign_exercise(name, own, loaded);
    if (!ref) return "unknown";
    return ref->exercise + "/" + ref->variation;
}

}  // namespace

TEST_CASE("names of other programs are known with their equipment in every place") {
    CHECK(found("Deadlift (Barbell)") == "deadlift/barbell");
    CHECK(found("Deadlift") == "deadlift/barbell");
    CHECK(found("barbell deadlift") == "deadlift/barbell");
    CHECK(found("Romanian Deadlift (Dumbbell)") == "romanian-deadlift/dumbbell");
    CHECK(found("Romanian Deadlift, Barbell") == "romanian-deadlift/barbell");
    CHECK(found("Dumbbell Romanian Deadlifts") == "romanian-deadlift/dumbbell");
    CHECK(found("Good Mornings") == "good-morning/barbell");
    CHECK(found("Back Extension (Machine)") == "lumbar-extension-machine/machine");
    CHECK(found("Back Extension (Hyperextension)") == "back-extension-45/bodyweight");
    CHECK(found("Back Extension (Weighted Hyperextension)") == "back-extension-45/weighted");
    CHECK(found("Reverse Hyperextension, Leverage Machine") == "reverse-hyper/machine");
    CHECK(found("REVERSE HYPEREXTENSION") == "reverse-hyper/bench");
    CHECK(found("pull up") == "pull-up/");
    CHECK(found("hyper garage") == "reverse-hyper/machine");
}

TEST_CASE("a mass says which variation it was where one alone takes iron") {
    CHECK(found("Reverse Hyperextension", true) == "reverse-hyper/machine");
    CHECK(found("Back Extension", true) == "back-extension-45/weighted");
    CHECK(found("Good Morning", true) == "good-morning/barbell");
}

TEST_CASE("nothing is matched on a guess") {
    for (const auto* name : {"Leg Extension",
                             "Hip Extension",
                             "Triceps Extension",
                             "Dead Hang",
                             "Dead Bug",
                             "Back",
                             "Extension",
                             "Reverse",
                             "Machine",
                             "Flat Bench",
                             "Band",
                             "Deadlift (Trap bar)",
                             "Deadlift (Dumbbell)",
                             "Good Morning (Smith Machine)",
                             "Reverse Hyper Pulses",
                             "Pull Up (Assisted)",
                             "Pull",
                             "Sumo Deadlift",
                             "!!!",
                             ""})
        CHECK_MESSAGE(found(name) == "unknown", name);
}

TEST_CASE("equipment that stands beside a name is a part of it") {
    CHECK(text::with_equipment("Back Extension", "Machine") == "Back Extension, Machine");
    CHECK(found("Back Extension, Machine") == "lumbar-extension-machine/machine");
    CHECK(found(text::with_equipment("Romanian Deadlift", "Dumbbell")) ==
          "romanian-deadlift/dumbbell");
    CHECK(found(text::with_equipment("Deadlift", "Kettlebell")) == "unknown");
    CHECK(text::with_equipment("Deadlift", "") == "Deadlift");
    CHECK(text::with_equipment("Squat", "Barbell") == "Squat");
}
