// Arithmetic that means nothing does not compile: everything below is decided by the compiler.

#include <doctest/doctest.h>

#include <chrono>
#include <concepts>
#include <cstdint>
#include <string>

#include "hyper/units/count.h"
#include "hyper/units/day.h"
#include "hyper/units/force.h"
#include "hyper/units/id.h"
#include "hyper/units/mass.h"

namespace hyper {
namespace {

template <typename A, typename B>
concept Addable = requires(A a, B b) {
    a + b;
};
template <typename A, typename B>
concept Subtractable = requires(A a, B b) {
    a - b;
};
template <typename A, typename B>
concept Multipliable = requires(A a, B b) {
    a* b;
};
template <typename A, typename B>
concept Divisible = requires(A a, B b) {
    a / b;
};
template <typename A, typename B>
concept Comparable = requires(A a, B b) {
    a == b;
};
template <typename A, typename B>
concept Ordered = requires(A a, B b) {
    a < b;
};

// Every sentence about what is refused would hold for a misspelt concept too: these show that the
// concepts see what there is.
static_assert(Addable<Force, Force> && !Addable<Force, Mass> && !Comparable<Force, Mass>);
static_assert(Addable<int, int> && Subtractable<int, int> && Multipliable<int, int>);
static_assert(Divisible<int, int> && Comparable<int, int> && Ordered<int, int>);

TEST_CASE("masses add up to a mass, and nothing else adds to a mass") {
    static_assert(Addable<Mass, Mass>);
    static_assert(std::same_as<decltype(Mass() + Mass()), Mass>);
    static_assert(std::same_as<decltype(Mass() - Mass()), Mass>);
    static_assert(!Addable<Mass, Reps>);
    static_assert(!Addable<Mass, Seconds>);
    static_assert(!Addable<Mass, int>);
    static_assert(!Addable<Mass, double>);
    static_assert(!Subtractable<Mass, Reps>);
    static_assert(!Subtractable<Mass, int>);
}

TEST_CASE("a mass is multiplied by a number, never by a mass or by repetitions") {
    static_assert(Multipliable<Mass, std::int64_t>);
    static_assert(!Multipliable<Mass, Mass>);
    static_assert(!Multipliable<Mass, Reps>);
    static_assert(!Divisible<Mass, Mass>);
    static_assert(!Divisible<Mass, int>);
}

TEST_CASE("a mass as entered is looked at, not calculated with") {
    static_assert(Comparable<EnteredMass, EnteredMass>);
    static_assert(!Addable<EnteredMass, EnteredMass>);
    static_assert(!Addable<EnteredMass, Mass>);
    static_assert(!Ordered<EnteredMass, EnteredMass>);
}

TEST_CASE("repetitions and seconds are counted apart") {
    static_assert(std::same_as<decltype(Reps() + Reps()), Reps>);
    static_assert(std::same_as<decltype(Seconds() - Seconds()), Seconds>);
    static_assert(Ordered<Reps, Reps>);
    static_assert(!Addable<Reps, Seconds>);
    static_assert(!Subtractable<Reps, Seconds>);
    static_assert(!Comparable<Reps, Seconds>);
    static_assert(!Ordered<Reps, Seconds>);
    static_assert(!Addable<Reps, int>);
    static_assert(!Comparable<Reps, int>);
    static_assert(!Multipliable<Reps, Reps>);
}

TEST_CASE("days have a distance and can be moved, but do not add up") {
    static_assert(std::same_as<decltype(Day() - Day()), std::chrono::days>);
    static_assert(std::same_as<decltype(Day() + std::chrono::days(1)), Day>);
    static_assert(!Addable<Day, Day>);
    static_assert(!Addable<Day, int>);
    static_assert(!Addable<Day, std::chrono::hours>);
    static_assert(!Addable<Day, Seconds>);
    static_assert(!Multipliable<Day, int>);
    static_assert(!Comparable<Day, Instant>);
    static_assert(!Subtractable<TimeOfDay, TimeOfDay>);
    static_assert(!Addable<TimeOfDay, TimeOfDay>);
    static_assert(!Comparable<TimeOfDay, Day>);
}

TEST_CASE("ids of different kinds do not compare, and no id calculates") {
    static_assert(Comparable<SetId, SetId>);
    static_assert(!Comparable<SetId, BandId>);
    static_assert(!Ordered<SetId, BandId>);
    static_assert(!Comparable<SetId, Uuid>);
    static_assert(!Addable<SetId, SetId>);
}

TEST_CASE("a bare number or text does not turn into a value by itself") {
    static_assert(!std::convertible_to<int, Mass>);
    static_assert(!std::convertible_to<std::int64_t, Mass>);
    static_assert(!std::convertible_to<int, Reps>);
    static_assert(!std::convertible_to<int, Seconds>);
    static_assert(!std::convertible_to<Reps, Seconds>);
    static_assert(!std::convertible_to<Reps, int>);
    static_assert(!std::convertible_to<std::chrono::days, Day>);
    static_assert(!std::convertible_to<std::string, Day>);
    static_assert(!std::convertible_to<Uuid, SetId>);
    static_assert(!std::convertible_to<SetId, BandId>);
}

}  // namespace
}  // namespace hyper
