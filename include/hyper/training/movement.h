#pragma once

namespace hyper::training {

/// What the arithmetic of loads has to know of an exercise in one variation.
struct Movement {
    bool body_is_load = false;   ///< the body is part of what is lifted, whatever is added
    bool ball = false;           ///< lies on a ball or holds one: what it loads varies
    bool legs_are_load = false;  ///< a reverse hyper: the legs are lifted about the hips
    bool torso_is_load = false;  ///< a back extension: the torso is lifted about the hips
    int incline = 0;             ///< degrees by which the straight body is tilted, head up
    bool own_machine = false;    ///< its kilograms mean something on this one machine only
};

}  // namespace hyper::training
