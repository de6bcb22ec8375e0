// What Hevy exports: kilograms, kilometres, English months. Hevy itself does not import it; many
// programs do.

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <set>

#include "hyper/exchange/plain_text.h"
#include "hyper/exchange/workout.h"
#include "hyper/exchange/writers.h"
#include "hyper/text/set_words.h"

namespace hyper::exchange {
namespace {

constexpr std::string_view heading =
    R"("title","start_time","end_time","description","exercise_title","superset_id",)"
    R"("exercise_notes","set_index","set_type","weight_kg","reps","distance_km",)"
    R"("duration_seconds","rpe")";

constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// "7 Apr 2026, 10:14".
std::string moment_cell(Day day, TimeOfDay time) {
    const auto date = day.date();
    return fmt::format("\"{} {} {}, {}\"", static_cast<unsigned>(date.day()),
                       months.at(static_cast<unsigned>(date.month()) - 1),
                       static_cast<int>(date.year()), iso(time));
}

template <typename Tag>
std::string count_cell(const std::optional<Count<Tag>>& count) {
    return count ? fmt::format("{}", count->value) : "";
}

class Hevy : public WorkoutWriter {
  public:
    Hevy(const LogContents& contents, const Sink& sink, Losses& losses)
        : WorkoutWriter(contents, sink, losses) {
        put(heading);
    }

  private:
    void write(const Workout& workout) override {
        const TimeOfDay start = start_or_noon(workout, losses());
        const std::string lead = fmt::format(
            "\n{},{},{},{},", text_cell(workout.name), moment_cell(workout.day, start),
            moment_cell(workout.day, workout.end.value_or(start)), text_cell(workout.note));
        for (std::size_t first = 0; first < workout.sets.size();) {
            const std::size_t end = block_end(workout, first);
            const std::string notes = text_cell(block_notes(workout, first, end));
            for (std::size_t i = first; i < end; ++i)
                put(lead + row(workout.sets[i], notes, i - first));
            first = end;
        }
    }

    [[nodiscard]] bool names_help(std::string_view name) const override {
        return says_assisted_in_hevy(name);
    }

    /// The sets of one exercise that follow each other have one note.
    [[nodiscard]] std::size_t block_end(const Workout& workout, std::size_t first) const {
        const auto name = [&](std::size_t i) { return foreign_name(workout.sets[i]); };
        std::size_t end = first + 1;
        while (end < workout.sets.size() && name(end) == name(first)) ++end;
        return end;
    }

    std::string block_notes(const Workout& workout, std::size_t first, std::size_t end) {
        std::string notes;
        std::set<std::string> said;
        for (std::size_t i = first; i < end; ++i) {
            const std::string note = note_with_words(workout.sets[i], losses());
            if (!note.empty() && (end - first > 1)) losses().add(Loss::set_note);
            if (note.empty() || !said.insert(note).second) continue;
            notes += (notes.empty() ? "" : "\n") + note;
        }
        return notes;
    }

    std::string row(const training::Set& set, const std::string& notes, std::size_t index) {
        count_what_is_left_out(set, losses());
        const auto mass = foreign_mass(set);
        if (mass && mass->unit == MassUnit::lb) losses().add(Loss::pounds);
        if (set.distance && set.distance->unit == DistanceUnit::mi) losses().add(Loss::miles);
        return fmt::format("{},{},{},{},\"{}\",{},{},{},{},{}", text_cell(foreign_name(set)),
                           set.superset ? fmt::format("{}", *set.superset) : "", notes, index,
                           foreign_kind(set.kind, "normal"),
                           mass ? text::decimal(mass->mass.grams) : "", count_cell(set.reps),
                           set.distance ? kilometres(*set.distance) : "", count_cell(set.seconds),
                           rpe_text(set, losses()));
    }

    /// To the millimetre.
    static std::string kilometres(const Distance& distance) {
        return fmt::format("{}", static_cast<double>(distance.millimetres) / 1e6);
    }
};

}  // namespace

WriterPtr write_hevy(const LogContents& contents, Instant, const Sink& sink, Losses& losses) {
    return std::make_unique<Hevy>(contents, sink, losses);
}

}  // namespace hyper::exchange
