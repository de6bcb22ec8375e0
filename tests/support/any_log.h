#pragma once

#include <string>
#include <vector>

#include "hyper/exchange/log_writer.h"
#include "hyper/exchange/own_records.h"
#include "hyper/training/set.h"

// Logs for the properties of what is exported: rapidcheck draws them.
namespace hyper::test {

/// Everything that an export was found to hold.
struct FoundLog : exchange::OwnRecords {
    exchange::LogContents beside;
    std::vector<training::Set> sets;

    void setting(const std::string& key, const std::string& value) override {
        beside.settings[key] = value;
    }
    void band(const training::Band& band) override { beside.bands.push_back(band); }
    void exercise(const training::OwnExercise& exercise) override {
        beside.exercises.push_back(exercise);
    }
    void body_mass(std::size_t, const training::BodyMass& mass) override {
        beside.body_masses.push_back(mass);
    }
    void set(std::size_t, const training::Set& set) override { sets.push_back(set); }
};

/// Words of all kinds: quotes, commas, ends of lines, formulas, letters of any script.
[[nodiscard]] std::string any_words();
/// A set with some of everything that a set can have.
[[nodiscard]] training::Set any_full_set();
[[nodiscard]] exchange::LogContents any_contents();

/// `sets` as the format writes them, with what is beside.
[[nodiscard]] std::string exported(std::string_view format, const exchange::LogContents& beside,
                                   const std::vector<training::Set>& sets,
                                   exchange::Losses* losses = nullptr);

}  // namespace hyper::test
