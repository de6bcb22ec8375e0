#include "hyper/exchange/sets_csv.h"

#include <fmt/format.h>

#include <cmath>
#include <optional>

#include "hyper/exchange/csv_cell.h"
#include "hyper/exchange/workout.h"
#include "hyper/exchange/writers.h"
#include "hyper/text/set_words.h"

namespace hyper::exchange {
namespace {

/// A cell of words.
std::string text_cell(std::string_view text) {
    return csv_cell(guarded(text));
}

std::string known_text_cell(const std::optional<std::string>& text) {
    return text ? text_cell(*text) : "";
}

template <typename T>
std::string number_cell(const std::optional<T>& value) {
    return value ? fmt::format("{}", *value) : "";
}

/// "2026-11-22T18:30+01:00", or the day alone where the time is unknown.
std::string time_cell(const training::Set& set) {
    if (!set.at) return iso(set.day);
    const auto away = std::abs(set.offset.count());
    return fmt::format("{}T{}{}{:02}:{:02}", iso(set.day), iso(*set.at),
                       set.offset.count() < 0 ? '-' : '+', away / 60, away % 60);
}

/// "40,kg,40000": as typed, and in whole grams.
std::string mass_cells(const std::optional<EnteredMass>& mass) {
    if (!mass) return ",,";
    return fmt::format("{},{},{}", text::decimal(std::llround(mass->mass.in(mass->unit) * 1000.0)),
                       symbol(mass->unit), mass->mass.grams);
}

/// "5.25,km": as typed.
std::string distance_cells(const std::optional<Distance>& distance) {
    if (!distance) return ",";
    return fmt::format("{},{}", text::decimal(distance->thousandths()), symbol(distance->unit));
}

std::string tempo_cells(const std::optional<training::Tempo>& tempo) {
    const auto known = tempo.value_or(training::Tempo{});
    return fmt::format("{},{},{},{}", number_cell(known.lift), number_cell(known.top),
                       number_cell(known.lower), number_cell(known.bottom));
}

class SetsCsv : public LogWriter {
  public:
    SetsCsv(const Sink& sink, Losses& losses) : sink_(sink), losses_(losses) {
        sink_(sets_csv_heading());
    }
    void day(const training::Session& session) override {
        for (const auto& set : session.sets) {
            if (set.origin) losses_.add(Loss::origin);
            sink_(sets_csv_row(set));
        }
    }

  private:
    const Sink& sink_;
    Losses& losses_;
};

}  // namespace

std::string sets_csv_heading() {
    return "id,day,time,zone,exercise,variation,kind,side,reps,seconds,added,added_unit,"
           "added_grams,assist,assist_unit,assist_grams,bands,rir,pain,lift_s,top_s,lower_s,"
           "bottom_s,setup,note,distance,distance_unit,rest_s,superset,workout,workout_note\r\n";
}

std::string sets_csv_row(const training::Set& set) {
    const auto reps = set.reps ? std::optional(set.reps->value) : std::nullopt;
    const auto seconds = set.seconds ? std::optional(set.seconds->value) : std::nullopt;
    const auto rest = set.rest ? std::optional(set.rest->value) : std::nullopt;
    const auto rir = set.rir ? text::decimal(std::int64_t{set.rir->tenths} * 100) : "";
    return fmt::format(
        "{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}\r\n",
        to_string(set.id.uuid), iso(set.day), time_cell(set), text_cell(set.zone),
        text_cell(set.exercise.exercise), text_cell(set.exercise.variation), name(set.kind),
        name(set.side), number_cell(reps), number_cell(seconds), mass_cells(set.load.added),
        mass_cells(set.load.assist), text_cell(bands_text(set.load)), rir, number_cell(set.pain),
        tempo_cells(set.tempo), known_text_cell(set.setup), known_text_cell(set.note),
        distance_cells(set.distance), number_cell(rest), number_cell(set.superset),
        known_text_cell(set.workout), known_text_cell(set.workout_note));
}

WriterPtr write_sets_csv(const LogContents& contents, Instant, const Sink& sink, Losses& losses) {
    count_belongings(contents, losses);
    return std::make_unique<SetsCsv>(sink, losses);
}

}  // namespace hyper::exchange
