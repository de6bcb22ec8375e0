#pragma once

// A day as other programs have it: in workouts with a name, exercises with a name, numbers in the
// units of theirs.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "hyper/exchange/log_writer.h"
#include "hyper/training/own_exercise.h"
#include "hyper/training/set.h"

namespace hyper::exchange {

/// The sets of a day that belong together, oldest first.
struct Workout {
    std::string name;  ///< "Workout" where it has none
    std::string note;
    Day day;
    std::optional<TimeOfDay> start;
    std::optional<TimeOfDay> end;
    std::vector<training::Set> sets;
};

/// Writes a log workout by workout. What it has beside its sets is counted as lost.
class WorkoutWriter : public LogWriter {
  public:
    /// All three are kept.
    WorkoutWriter(const LogContents& contents, const Sink& sink, Losses& losses);
    void day(const training::Session& session) final;

  protected:
    virtual void write(const Workout& workout) = 0;
    /// Whether the load of an exercise called `name` is help there.
    [[nodiscard]] virtual bool names_help(std::string_view name) const;

    void put(std::string_view text) const { sink_(text); }
    [[nodiscard]] Losses& losses() { return losses_; }
    /// What other programs would call the exercise: as it came from there, else by its title; help
    /// is told with "(Assisted)".
    [[nodiscard]] std::string foreign_name(const training::Set& set) const;
    /// In quotation marks, and guarded against spreadsheets, which is a loss.
    [[nodiscard]] std::string text_cell(std::string_view text);

  private:
    const std::vector<training::OwnExercise>& own_;
    const Sink& sink_;
    Losses& losses_;
};

/// The workouts of a day: those that were imported as they came, and what was logged here.
[[nodiscard]] std::vector<Workout> workouts(const training::Session& session);
/// Noon where nobody knows.
[[nodiscard]] TimeOfDay start_or_noon(const Workout& workout, Losses& losses);

/// "warmup", "dropset", "failure"; `plain` where it is none of them.
[[nodiscard]] std::string_view foreign_kind(training::SetKind kind, std::string_view plain);
/// What was added or taken off. Bands have no mass.
[[nodiscard]] std::optional<EnteredMass> foreign_mass(const training::Set& set);
/// 10 less the reserve, "8.5"; empty where it is not known or below 6, which no RPE is.
[[nodiscard]] std::string rpe_text(const training::Set& set, Losses& losses);
/// The set's note with what has no other place before it: bands, side, set-up.
[[nodiscard]] std::string note_with_words(const training::Set& set, Losses& losses);
/// Counts what a set has and the CSV of other apps has no column for.
void count_what_is_left_out(const training::Set& set, Losses& losses);
/// Counts settings, bands, exercises and body masses.
void count_belongings(const LogContents& contents, Losses& losses);

/// "red+2xblack:folded", a minus before what helps.
[[nodiscard]] std::string bands_text(const training::Load& load);

}  // namespace hyper::exchange
