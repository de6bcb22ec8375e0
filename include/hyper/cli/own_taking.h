#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "hyper/exchange/own_records.h"
#include "hyper/store/intake.h"
#include "hyper/view/import.h"

namespace hyper::cli {

/// Of what is listed one by one.
inline constexpr std::size_t most_told = 10;

/// Adds what became of some sets to the report.
void add_taken(view::ImportReport& report, const store::Taken& taken);

/// Takes exports of hyper's own into the log. A set is known by its id; what the log has otherwise
/// than the file stays, unless what has changed is to be taken over.
class OwnTaking : private exchange::OwnRecords {
  public:
    /// `last` is the last day on which anything can have been done.
    OwnTaking(store::Database& log, store::Intake& intake, view::ImportReport& report, Day last);

    void take(const exchange::ForeignFile& file, const exchange::OwnFormat& format);

  private:
    void setting(const std::string& key, const std::string& value) override;
    void band(const training::Band& band) override;
    void exercise(const training::OwnExercise& exercise) override;
    void body_mass(std::size_t row, const training::BodyMass& mass) override;
    void set(std::size_t row, const training::Set& found) override;

    void count(const training::Set& set);
    void count(store::Intake::Beside became, bool is_first, std::size_t& taken);
    void use_bands_of_the_log(training::Set& set);
    void use_exercise_of_the_log(training::Set& set);
    [[nodiscard]] const training::Alias* alias_of(const std::string& key) const;

    store::Intake& intake_;
    view::ImportReport& report_;
    std::vector<training::Band> bands_;  ///< of the log, and those that came along
    std::map<BandId, BandId> band_ids_;  ///< of the file, and what they are here
    training::OwnNames names_;           ///< of the log, and the exercises that came along
    std::set<std::string> settings_;     ///< keys of those that came along
    Day last_day_;
    std::string file_;
    std::optional<Day> day_;
    std::size_t place_ = 0;  ///< of a set in its day
};

}  // namespace hyper::cli
