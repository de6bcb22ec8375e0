#pragma once

#include <cstdlib>

#include "hyper/exchange/reader.h"

namespace hyper::test {

inline void expect(bool holds) {
    if (!holds) std::abort();
}

/// Aborts for what no log could store.
struct CheckedRecords : exchange::Records {
    void set(const exchange::ForeignSet& set) override {
        expect(!set.session.empty() && !set.exercise.empty());
        expect(set.reps || set.seconds || set.distance);
        expect(!set.reps || (set.reps->value >= 0 && *set.reps <= most_reps));
        expect(!set.seconds || (set.seconds->value > 0 && *set.seconds <= longest_hold));
        expect(!set.distance || set.distance->thousandths >= 0);
        expect(!set.mass || set.mass->thousandths >= 0);
        expect(!set.body_mass || set.body_mass->thousandths >= 0);
        expect(!set.rir || (set.rir->tenths >= 0 && set.rir->tenths <= 100));
        expect(!set.when.time || (set.when.time->minutes >= 0 && set.when.time->minutes < 1440));
    }
    void left_out(std::size_t /*row*/, exchange::LeftOut /*why*/) override {}
    void weigh_in(std::size_t /*row*/, const exchange::ForeignMoment& when,
                  const exchange::ForeignMass& mass) override {
        expect(mass.thousandths >= 0);
        expect(!when.time || (when.time->minutes >= 0 && when.time->minutes < 1440));
    }
};

}  // namespace hyper::test
