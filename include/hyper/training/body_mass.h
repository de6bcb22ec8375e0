#pragma once

#include "hyper/units/day.h"
#include "hyper/units/mass.h"

namespace hyper::training {

/// What the user weighed on a day.
struct BodyMass {
    Day day;
    EnteredMass mass;

    friend bool operator==(const BodyMass&, const BodyMass&) = default;
};

}  // namespace hyper::training
