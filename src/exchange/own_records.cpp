#include "hyper/exchange/own_records.h"

#include <fmt/format.h>

#include <limits>
#include <nlohmann/json.hpp>

#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/json_fields.h"
#include "hyper/text/day_words.h"

namespace hyper::exchange {
namespace {

using JsonValue = nlohmann::json;

constexpr std::size_t longest_line = std::size_t{1} << 20U;
constexpr std::int64_t any_number = std::int64_t{1} << 53U;
constexpr int longest_tempo = 3600;       // seconds of a phase
constexpr int furthest_offset = 18 * 60;  // minutes

Day day(const JsonFields& fields) {
    return fields.needed_word("day", [](const auto& word) { return day_from_iso(word); });
}

std::optional<TimeOfDay> time_in(const JsonFields& fields) {
    const auto text = fields.text("at");
    if (!text) return std::nullopt;
    const auto parsed = text::parse_time(*text);
    if (!parsed.ok()) throw fields.wrong("at");
    return parsed.value();
}

Uuid id(const JsonFields& fields) {
    return fields.needed_word("id", [](const auto& word) { return uuid_from(word); });
}

training::Load load_in(const JsonFields& fields) {
    training::Load load{fields.mass("added"), fields.mass("assist"), {}};
    if (load.added && load.assist) throw fields.wrong("assist");
    for (const auto& use : fields.list("bands"))
        load.bands.push_back({BandId(id(use)), use.needed_name("label"),
                              static_cast<int>(use.needed_number("count", 1, 99)),
                              use.yes("folded"), use.yes("assists")});
    return load;
}

std::optional<training::Tempo> tempo(const JsonFields& fields) {
    const auto found = fields.object("tempo");
    if (!found) return std::nullopt;
    const auto phase = [&](const char* key) { return found->small(key, 0, longest_tempo); };
    return training::Tempo{phase("lift"), phase("top"), phase("lower"), phase("bottom")};
}

std::optional<Distance> distance(const JsonFields& fields) {
    const auto found = fields.object("distance");
    if (!found) return std::nullopt;
    return Distance{
        found->needed_number("millimetres", 1, 1'000'000'000),
        found->needed_word("unit", [](const auto& word) { return distance_unit_from(word); })};
}

std::optional<training::Origin> origin(const JsonFields& fields) {
    const auto found = fields.object("origin");
    if (!found) return std::nullopt;
    return training::Origin{found->needed_text("app"), found->needed_text("file"),
                            found->needed_number("row", 0, any_number),
                            found->text("session").value_or(""),
                            found->text("exercise").value_or("")};
}

training::Set set_from(const JsonFields& fields) {
    training::Set set;
    set.id = SetId(id(fields));
    set.exercise = {fields.needed_name("exercise"), fields.text("variation").value_or("")};
    set.day = day(fields);
    set.at = time_in(fields);
    set.offset = std::chrono::minutes(
        fields.number("offset", -furthest_offset, furthest_offset).value_or(0));
    set.zone = fields.text("zone").value_or("");
    set.kind = fields.needed_word("kind", training::set_kind_from);
    set.reps = fields.count("reps", 0, most_reps);
    set.seconds = fields.count("seconds", 1, longest_hold);
    set.distance = distance(fields);
    if (!set.reps && !set.seconds && !set.distance) throw fields.wrong("reps");
    set.side = fields.needed_word("side", training::side_from);
    set.load = load_in(fields);
    if (const auto tenths = fields.tenths("rir", 100)) set.rir = training::Rir{*tenths};
    set.pain = fields.small("pain", 0, 10);
    set.tempo = tempo(fields);
    set.setup = fields.text("setup");
    set.note = fields.text("note");
    set.rest = fields.count("rest", 0, longest_hold);
    set.superset =
        fields.small("superset", std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    set.workout = fields.text("workout");
    set.workout_note = fields.text("workout_note");
    set.origin = origin(fields);
    return set;
}

training::Band band_from(const JsonFields& fields) {
    training::Band band;
    band.id = BandId(id(fields));
    band.label = fields.needed_name("label");
    band.kind = fields.needed_text("kind");
    band.brand = fields.text("brand");
    band.color = fields.text("color");
    band.owned = static_cast<int>(fields.needed_number("owned", 0, 99));
    band.length_mm = fields.small("length_mm", 1, 100'000);
    band.quality = fields.needed_word("quality", training::band_quality_from);
    const auto force = [](const JsonFields& from, const char* key) {
        return Force(from.needed_number(key, 0, heaviest_mass));
    };
    for (const auto& point : fields.list("points"))
        band.points.push_back(
            {static_cast<int>(point.needed_number("stretch", 0, 1000)), force(point, "grams")});
    for (const auto& reading : fields.list("readings"))
        band.readings.push_back(
            {reading.text("setup").value_or(""), force(reading, "bottom"), force(reading, "top")});
    if (band.points.size() > training::most_force_points) throw fields.wrong("points");
    if (band.readings.size() > training::most_readings) throw fields.wrong("readings");
    return band;
}

training::BodyMass body_mass(const JsonFields& fields) {
    const training::BodyMass found{day(fields), fields.mass()};
    if (found.mass.mass.grams == 0) throw fields.wrong("grams");
    return found;
}

void hand_over(const std::string& type, const JsonFields& fields, OwnRecords& records,
               const ForeignRow& row) {
    if (type == "set") return records.set(row.row(), set_from(fields));
    if (type == "band") return records.band(band_from(fields));
    if (type == "setting")
        return records.setting(fields.needed_name("key"), fields.needed_text("value"));
    if (type == "exercise")
        return records.exercise({fields.needed_name("key"), fields.needed_name("name")});
    if (type == "body_mass") return records.body_mass(row.row(), body_mass(fields));
    throw row.error(fmt::format("There is no record \"{}\".", type.substr(0, 40)));
}

/// Takes the next line off `rest`, which is not empty.
std::string_view taken_line(std::string_view& rest) {
    const auto line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    return line;
}

JsonValue parsed(std::string_view line, const ForeignRow& row) {
    if (line.size() > longest_line) throw row.error("The line is too long for a record.");
    JsonValue json = JsonValue::parse(line, nullptr, false);
    if (!json.is_object()) throw row.error("The line is no record; it may have been cut off.");
    return json;
}

void check_header(std::string_view line, const ForeignFile& file) {
    const ForeignRow row(file, 1);
    const JsonValue json = parsed(line, row);
    const JsonFields header(json, row);
    if (header.needed_number("schema", 1, any_number) <= json_lines_schema) return;
    throw refused(fmt::format("{} was written by a newer hyper.", file.name),
                  "Nothing was imported. Get the newest hyper and import it with that.");
}

}  // namespace

bool is_json_lines(std::string_view bytes) {
    auto rest = bytes.substr(0, 4096);
    if (!rest.starts_with('{')) return false;
    const JsonValue json = JsonValue::parse(taken_line(rest), nullptr, false);
    return json.is_object() && json.value("type", JsonValue()) == json_lines_mark;
}

void read_json_lines(const ForeignFile& file, OwnRecords& records) {
    auto rest = file.bytes;
    check_header(taken_line(rest), file);
    std::size_t number = 1;
    std::int64_t count = 0;
    while (!rest.empty()) {
        const ForeignRow row(file, ++number);
        const JsonValue json = parsed(taken_line(rest), row);
        const JsonFields fields(json, row);
        const std::string type = fields.needed_text("type");
        if (type == "end") {
            if (fields.needed_number("records", 0, any_number) != count)
                throw row.error("Records are missing or stand there twice.");
            if (!rest.empty()) throw row.error("There is more behind the end.");
            return;
        }
        hand_over(type, fields, records, row);
        ++count;
    }
    throw ForeignRow(file, number).error("The file ends before its end; it was cut off.");
}

}  // namespace hyper::exchange
