#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "hyper/cli/brought_file.h"
#include "hyper/cli/own_taking.h"
#include "hyper/cli/world.h"
#include "hyper/exchange/identity.h"
#include "hyper/exchange/reader.h"
#include "hyper/store/intake.h"
#include "hyper/view/import.h"

namespace hyper::cli {

/// Thrown by the first mass without a unit that was to be stored while none was said.
struct UnitMissing {};

/// Takes other programs' files into the log, or looks what that would do: gives each set its id,
/// its exercise, its unit and its time, and sums up what was found. Holds one session at a time.
class Taking : private exchange::Records {
  public:
    /// `line` is the command for `undo`; `unit` is that of masses that have none.
    Taking(store::Database& log, const World& world, std::string line, store::IntakePolicy policy,
           std::optional<MassUnit> unit);

    void take(const BroughtFile& file);
    /// Stores it all. What was found, and what became of it.
    [[nodiscard]] view::ImportReport finish();

  private:
    /// What a name of the files stands for, without an added mass and with one.
    struct Meaning {
        training::ExerciseRef plain;
        training::ExerciseRef loaded;
        std::size_t plain_sets = 0;
        std::size_t loaded_sets = 0;
        bool known = false;
        std::string origin{};  ///< the name, where the exercise has another here
    };

    void set(const exchange::ForeignSet& foreign) override;
    void left_out(std::size_t row, exchange::LeftOut why) override;
    void weigh_in(std::size_t row, const exchange::ForeignMoment& when,
                  const exchange::ForeignMass& weight) override;

    void see_session(const exchange::ForeignSet& foreign);
    void flush();
    void count(const exchange::ForeignSet& foreign);
    void weigh(const exchange::ForeignSet& foreign);
    [[nodiscard]] training::Set made_of(const exchange::ForeignSet& foreign);
    [[nodiscard]] Meaning& meaning(const std::string& name);
    void add_exercise(const std::string& name, const Meaning& is);
    void count_renamed();
    /// A set of that moment, which is here where the file says what time it was elsewhere.
    [[nodiscard]] const training::Set& at_moment(const exchange::ForeignMoment& when,
                                                 std::size_t row);
    [[nodiscard]] std::optional<EnteredMass> mass(const std::optional<exchange::ForeignMass>& mass);
    [[nodiscard]] std::optional<Distance> distance(
        const std::optional<exchange::ForeignDistance>& distance);
    void show_progress(std::size_t row);

    const World& world_;
    Day tomorrow_;
    store::IntakePolicy policy_;
    std::optional<MassUnit> unit_;
    training::OwnNames own_;
    store::Intake intake_;
    view::ImportReport report_;
    OwnTaking own_exports_;
    std::map<exchange::LeftOut, std::size_t> left_out_;
    std::map<Day, EnteredMass> body_masses_;
    std::unordered_map<std::string, Meaning> meanings_;
    std::unordered_map<std::string, std::string> new_names_;  ///< of exercises, by their keys
    std::unordered_set<std::uint64_t> sessions_;
    std::unordered_set<std::string> files_;

    // Of the file that is read.
    std::string file_;
    std::string file_key_;
    std::string app_;
    std::size_t rows_ = 0;
    std::optional<exchange::Identities> identities_;
    std::string session_;
    std::vector<training::Set> group_;  ///< of that session
    /// What the body was at them, where the day of that may be another when they come again.
    std::map<Day, EnteredMass> group_masses_;
    std::size_t place_ = 0;  ///< in it, of the first of the group
    std::optional<exchange::ForeignMoment> moment_;
    training::Set moment_set_;  ///< with what that moment is here
};

}  // namespace hyper::cli
