#include "hyper/units/id.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

using namespace hyper;

TEST_CASE("the ids of a group lie side by side, by their time, whatever their members are called") {
    CHECK(rc::check([] {
        const auto time = *rc::gen::inRange<std::int64_t>(0, std::int64_t{1} << 48U);
        const auto group = *rc::gen::arbitrary<std::uint64_t>();
        const Uuid one = uuid_of_member(time, group, *rc::gen::arbitrary<std::uint64_t>());
        const Uuid other = uuid_of_member(time, group, *rc::gen::arbitrary<std::uint64_t>());
        RC_ASSERT(group_of(one) == group_of(other));
        RC_ASSERT(group_of(one).first <= one);
        RC_ASSERT(one <= group_of(one).last);
        RC_ASSERT(uuid_of_member(time + 1, group, 0) > group_of(one).last);
        RC_ASSERT(group_of(uuid_of_member(time, group + 1, 0)) != group_of(one));
        RC_ASSERT((one[6] >> 4U) == 8);
        RC_ASSERT((one[8] >> 6U) == 2);
    }));
}

TEST_CASE("members of a group have ids of their own") {
    CHECK(uuid_of_member(1, 2, 3) != uuid_of_member(1, 2, 4));
    CHECK(uuid_of_member(1, 2, 3) == uuid_of_member(1, 2, 3));
}

TEST_CASE("texts that are chained do not run into each other") {
    CHECK(hash_of("ab") == hash_of("ab"));
    CHECK(hash_of("b", hash_of("a")) != hash_of("ab"));
    CHECK(hash_of("", hash_of("a")) != hash_of("a"));
}
