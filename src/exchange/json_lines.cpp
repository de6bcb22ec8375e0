// hyper's own format: an object a line, told in docs/export.md. It loses nothing: exchange/
// own_records.cpp reads it back. What is unknown has no key.

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "hyper/exchange/own_records.h"
#include "hyper/exchange/writers.h"

namespace hyper::exchange {
namespace {

using Json = nlohmann::ordered_json;

template <typename T>
void add(Json& json, const char* key, const std::optional<T>& value) {
    if (value) json[key] = *value;
}

template <typename Tag>
void add(Json& json, const char* key, const std::optional<Count<Tag>>& count) {
    if (count) json[key] = count->value;
}

void add(Json& json, const char* key, const std::optional<EnteredMass>& mass) {
    if (mass) json[key] = {{"grams", mass->mass.grams}, {"unit", symbol(mass->unit)}};
}

Json bands_json(const std::vector<training::BandUse>& uses) {
    Json list = Json::array();
    for (const auto& use : uses)
        list.push_back({{"id", to_string(use.band.uuid)},
                        {"label", use.label},
                        {"count", use.count},
                        {"folded", use.folded},
                        {"assists", use.assists}});
    return list;
}

Json tempo_json(const training::Tempo& tempo) {
    Json json = Json::object();
    add(json, "lift", tempo.lift);
    add(json, "top", tempo.top);
    add(json, "lower", tempo.lower);
    add(json, "bottom", tempo.bottom);
    return json;
}

Json origin_json(const training::Origin& origin) {
    return {{"app", origin.app},
            {"file", origin.file},
            {"row", origin.row},
            {"session", origin.session},
            {"exercise", origin.exercise}};
}

void add_moment(Json& json, const training::Set& set) {
    json["day"] = iso(set.day);
    if (set.at) json["at"] = iso(*set.at);
    json["offset"] = set.offset.count();
    if (!set.zone.empty()) json["zone"] = set.zone;
}

void add_load(Json& json, const training::Load& load) {
    add(json, "added", load.added);
    add(json, "assist", load.assist);
    if (!load.bands.empty()) json["bands"] = bands_json(load.bands);
}

Json json_of(const training::Set& set) {
    Json json = {{"type", "set"},
                 {"id", to_string(set.id.uuid)},
                 {"exercise", set.exercise.exercise},
                 {"variation", set.exercise.variation}};
    add_moment(json, set);
    json["kind"] = name(set.kind);
    add(json, "reps", set.reps);
    add(json, "seconds", set.seconds);
    if (set.distance)
        json["distance"] = {{"millimetres", set.distance->millimetres},
                            {"unit", symbol(set.distance->unit)}};
    json["side"] = name(set.side);
    add_load(json, set.load);
    if (set.rir) json["rir"] = set.rir->tenths / 10.0;
    add(json, "pain", set.pain);
    if (set.tempo) json["tempo"] = tempo_json(*set.tempo);
    add(json, "setup", set.setup);
    add(json, "note", set.note);
    add(json, "rest", set.rest);
    add(json, "superset", set.superset);
    add(json, "workout", set.workout);
    add(json, "workout_note", set.workout_note);
    if (set.origin) json["origin"] = origin_json(*set.origin);
    return json;
}

Json json_of(const training::Band& band) {
    Json json = {{"type", "band"},      {"id", to_string(band.id.uuid)},
                 {"label", band.label}, {"kind", band.kind},
                 {"owned", band.owned}, {"quality", name(band.quality)}};
    add(json, "brand", band.brand);
    add(json, "color", band.color);
    add(json, "length_mm", band.length_mm);
    for (const auto& point : band.points)
        json["points"].push_back({{"stretch", point.stretch}, {"grams", point.force.grams}});
    for (const auto& reading : band.readings)
        json["readings"].push_back({{"setup", reading.setup},
                                    {"bottom", reading.bottom.grams},
                                    {"top", reading.top.grams}});
    return json;
}

Json json_of(const training::BodyMass& mass) {
    return {{"type", "body_mass"},
            {"day", iso(mass.day)},
            {"grams", mass.mass.mass.grams},
            {"unit", symbol(mass.mass.unit)}};
}

/// "2026-11-22T17:30:00Z".
std::string text_of(Instant now) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch());
    const auto days = std::chrono::floor<std::chrono::days>(seconds);
    const auto rest = (seconds - days).count();
    return fmt::format("{}T{:02}:{:02}:{:02}Z", iso(Day(days)), rest / 3600, rest / 60 % 60,
                       rest % 60);
}

class JsonLines : public LogWriter {
  public:
    JsonLines(const LogContents& contents, Instant now, const Sink& sink) : sink_(sink) {
        line(
            {{"type", json_lines_mark}, {"schema", json_lines_schema}, {"exported", text_of(now)}});
        records_ = 0;
        for (const auto& [key, value] : contents.settings)
            line({{"type", "setting"}, {"key", key}, {"value", value}});
        for (const auto& band : contents.bands) line(json_of(band));
        for (const auto& exercise : contents.exercises)
            line({{"type", "exercise"}, {"key", exercise.key}, {"name", exercise.name}});
        for (const auto& mass : contents.body_masses) line(json_of(mass));
    }

    void day(const training::Session& session) override {
        for (const auto& set : session.sets) line(json_of(set));
    }

    /// So that a file that was cut off is known for one.
    void finish() override { line({{"type", "end"}, {"records", records_}}); }

  private:
    void line(const Json& json) {
        sink_(json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
        ++records_;
    }

    const Sink& sink_;
    std::size_t records_ = 0;
};

}  // namespace

WriterPtr write_json_lines(const LogContents& contents, Instant now, const Sink& sink, Losses&) {
    return std::make_unique<JsonLines>(contents, now, sink);
}

}  // namespace hyper::exchange
