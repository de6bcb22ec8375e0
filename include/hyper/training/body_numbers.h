#pragma once

namespace hyper::training {

/// What the body itself loads. Data of the catalogue, each with its source.
struct BodyNumbers {
    double legs_male;  ///< of the body mass, at the ankles, with straight knees
    double legs_female;
    double bent_male;  ///< of that, with the knees at a right angle
    double bent_female;
    double torso;         ///< of the body mass, at the chest
    double error;         ///< of the body's part, for one person
    int incline_degrees;  ///< of an inclined bench
};

}  // namespace hyper::training
