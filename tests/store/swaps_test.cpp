#include "hyper/store/swaps.h"

#include <doctest/doctest.h>

#include "hyper/store/rebuild.h"
#include "hyper/store/undo.h"
#include "support/sets.h"

namespace hyper::store {

using test::day;
using test::noon;
using training::SwapPurpose;
using training::TakenSwap;

namespace {

const TakenSwap machine_swap{{"reverse-hyper", "machine"},
                             {"back-extension-45", "bodyweight"},
                             SwapPurpose::lumbar_strength,
                             day(3),
                             day(24)};

Database with_swap() {
    auto log = Database::in_memory({noon(), 1});
    Change change(log, noon(), "swap machine --take 1", std::nullopt);
    put_swap(change, machine_swap);
    change.commit();
    return log;
}

}  // namespace

TEST_CASE("a swap is read as it was taken, also after a rebuild") {
    auto log = with_swap();
    CHECK(taken_swaps(log) == std::vector{machine_swap});
    rebuild(log);
    CHECK(taken_swaps(log) == std::vector{machine_swap});
}

TEST_CASE("a second swap of the same exercise takes the place of the first") {
    auto log = with_swap();
    auto other = machine_swap;
    other.substitute = {"reverse-hyper", "band"};
    Change change(log, noon(1), "swap machine --take band", std::nullopt);
    put_swap(change, other);
    change.commit();
    CHECK(taken_swaps(log) == std::vector{other});
}

TEST_CASE("a swap that was ended is gone, and undo brings it back") {
    auto log = with_swap();
    {
        Change change(log, noon(1), "swap machine --end", std::nullopt);
        remove_swap(change, machine_swap);
        change.commit();
    }
    CHECK(taken_swaps(log).empty());
    CHECK(undo(log, noon(2), "undo").size() == 1);
    CHECK(taken_swaps(log) == std::vector{machine_swap});
}

TEST_CASE("a setting that is no swap, or of a newer version, is none") {
    CHECK_FALSE(taken_swap_from("unit", "kg"));
    for (const auto* value : {"", "band", "reverse-hyper/band", "reverse-hyper/band pain",
                              "reverse-hyper/band boredom 2025-11-03 2025-11-24",
                              "reverse-hyper/band pain 2025-11-03 soon"})
        CHECK_FALSE(taken_swap_from("swap/reverse-hyper/machine", value));
    CHECK_FALSE(taken_swap_from("swap/machine", "reverse-hyper/band pain 2025-11-03 2025-11-24"));
}

}  // namespace hyper::store
