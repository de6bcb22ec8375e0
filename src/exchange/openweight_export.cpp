// Workout logs of openweight (github.com/radupana/openweight, schemas/workout-log.schema.json), one
// a line. Its objects may have further properties, so what it does not know comes along under
// hyper's names.

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "hyper/exchange/workout.h"
#include "hyper/exchange/writers.h"

namespace hyper::exchange {
namespace {

using Json = nlohmann::ordered_json;

/// "2024-01-15T10:00:00+01:00".
std::string moment_text(const Workout& workout, TimeOfDay time) {
    const auto offset = workout.sets.front().offset.count();
    const auto size = std::abs(offset);
    return fmt::format("{}T{}:00{}{:02}:{:02}", iso(workout.day), iso(time), offset < 0 ? '-' : '+',
                       size / 60, size % 60);
}

/// Lowering, pause, lifting, pause: "3-1-2-0"; nothing where a phase is not known or has no digit.
std::optional<std::string> tempo_text(const training::Tempo& tempo) {
    std::string text;
    for (const auto& phase : {tempo.lower, tempo.bottom, tempo.lift, tempo.top}) {
        if (!phase || *phase > 9) return std::nullopt;
        text += fmt::format("{}{}", text.empty() ? "" : "-", *phase);
    }
    return text;
}

void add_amount(Json& json, const training::Set& set) {
    if (set.reps) json["reps"] = set.reps->value;
    if (set.seconds) json["durationSeconds"] = set.seconds->value;
    if (set.distance) {
        json["distance"] = static_cast<double>(set.distance->thousandths()) / 1000;
        json["distanceUnit"] = symbol(set.distance->unit);
    }
}

void add_load(Json& json, const training::Set& set) {
    if (const auto mass = foreign_mass(set)) {
        json["weight"] = mass->mass.in(mass->unit);
        json["unit"] = symbol(mass->unit);
    }
    if (set.load.assist) json["assist"] = true;
    if (!set.load.bands.empty()) json["bands"] = bands_text(set.load);
}

void add_effort(Json& json, const training::Set& set) {
    if (!set.rir) return;
    if (set.rir->tenths % 10 == 0)
        json["rir"] = set.rir->tenths / 10;
    else
        json["rpe"] = (100 - set.rir->tenths) / 10.0;
}

class Openweight : public WorkoutWriter {
  public:
    using WorkoutWriter::WorkoutWriter;

  private:
    void write(const Workout& workout) override {
        put(json_of(workout).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
    }

    Json json_of(const Workout& workout) {
        const TimeOfDay start = start_or_noon(workout, losses());
        Json json = {{"date", moment_text(workout, start)}, {"name", workout.name}};
        if (!workout.note.empty()) json["notes"] = workout.note;
        Json& list = json["exercises"] = Json::array();
        std::string before;
        for (const auto& set : workout.sets) {
            const std::string name = foreign_name(set);
            if (list.empty() || name != before) {
                list.push_back({{"exercise", {{"name", name}}}});
                // Its numbers begin with 1.
                if (set.superset) list.back()["supersetId"] = *set.superset + 1;
            }
            before = name;
            list.back()["sets"].push_back(json_of(set));
        }
        return json;
    }

    Json json_of(const training::Set& set) {
        Json json = Json::object();
        add_amount(json, set);
        add_load(json, set);
        add_effort(json, set);
        json["type"] = foreign_kind(set.kind, "working");
        if (set.kind == training::SetKind::failure) json["toFailure"] = true;
        if (set.rest) json["restSeconds"] = set.rest->value;
        if (set.tempo) add_tempo(json, *set.tempo);
        if (set.note) json["notes"] = *set.note;
        if (set.side != training::Side::both) json["side"] = name(set.side);
        if (set.setup) json["setup"] = *set.setup;
        if (set.pain) json["pain"] = *set.pain;
        return json;
    }

    void add_tempo(Json& json, const training::Tempo& tempo) {
        if (const auto text = tempo_text(tempo))
            json["tempo"] = *text;
        else
            losses().add(Loss::tempo);
    }
};

}  // namespace

WriterPtr write_openweight(const LogContents& contents, Instant, const Sink& sink, Losses& losses) {
    return std::make_unique<Openweight>(contents, sink, losses);
}

}  // namespace hyper::exchange
