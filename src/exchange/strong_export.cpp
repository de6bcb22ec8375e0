// What Strong for Android wrote until 2024: the only one of its files that says the unit of every
// weight, and the one that other apps import.

#include <fmt/format.h>

#include <cmath>

#include "hyper/exchange/workout.h"
#include "hyper/exchange/writers.h"
#include "hyper/text/set_words.h"

namespace hyper::exchange {
namespace {

constexpr std::string_view strong_heading =
    "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;"
    "Seconds;Notes;Workout Notes;Workout Duration\n";

std::string_view unit_word(MassUnit unit) {
    return unit == MassUnit::kg ? "kg" : "lbs";
}

std::string strong_mass_cells(const std::optional<EnteredMass>& mass) {
    if (!mass) return ";";
    return fmt::format("{};{}", text::decimal(std::llround(mass->mass.in(mass->unit) * 1000)),
                       unit_word(mass->unit));
}

std::string strong_distance_cells(const std::optional<Distance>& distance) {
    if (!distance) return ";";
    return fmt::format("{};{}", text::decimal(distance->thousandths()), symbol(distance->unit));
}

/// "1h 5m", "44m"; empty where the end is not known to be another than the start.
std::string duration_cell(const Workout& workout) {
    if (!workout.start || *workout.start == *workout.end) return "";
    const int minutes = workout.end->minutes - workout.start->minutes;
    if (minutes < 60) return fmt::format("{}m", minutes);
    return minutes % 60 == 0 ? fmt::format("{}h", minutes / 60)
                             : fmt::format("{}h {}m", minutes / 60, minutes % 60);
}

class Strong : public WorkoutWriter {
  public:
    Strong(const LogContents& contents, const Sink& sink, Losses& losses)
        : WorkoutWriter(contents, sink, losses) {
        put(strong_heading);
    }

  private:
    void write(const Workout& workout) override {
        const std::string start =
            fmt::format("{} {}:00", iso(workout.day), iso(start_or_noon(workout, losses())));
        std::map<std::string, int> counts;
        const std::string name = text_cell(workout.name);
        std::string note = workout.note.empty() ? "" : text_cell(workout.note);
        for (const auto& set : workout.sets) {
            count_what_is_left_out(set, losses());
            if (set.superset) losses().add(Loss::superset);
            const std::string exercise = foreign_name(set);
            put(fmt::format(
                "{};{};{};{};{};{};{};{};{};{};{};{}\n", start, name, text_cell(exercise),
                order_cell(set, counts[exercise]), strong_mass_cells(foreign_mass(set)),
                set.reps ? fmt::format("{}", set.reps->value) : "", rpe_text(set, losses()),
                strong_distance_cells(set.distance), set.seconds ? set.seconds->value : 0,
                text_cell(note_with_words(set, losses())), note, duration_cell(workout)));
            note.clear();
        }
    }

    /// A letter for a set that is no plain one; those are counted.
    static std::string order_cell(const training::Set& set, int& count) {
        switch (set.kind) {
            case training::SetKind::warmup:
                return "W";
            case training::SetKind::drop:
                return "D";
            case training::SetKind::failure:
                return "F";
            case training::SetKind::work:
                break;
        }
        return fmt::format("{}", ++count);
    }
};

}  // namespace

WriterPtr write_strong(const LogContents& contents, Instant, const Sink& sink, Losses& losses) {
    return std::make_unique<Strong>(contents, sink, losses);
}

}  // namespace hyper::exchange
