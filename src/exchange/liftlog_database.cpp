// The backup of LiftLog: a SQLite database whose table of sessions holds a JSON object each. The
// tables of its feed hold keys and are never read. Decimals are texts, times have their offset, and
// a planned set that was not done is there without what was done.

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "hyper/exchange/foreign_database.h"
#include "hyper/exchange/foreign_row.h"
#include "hyper/exchange/formats.h"
#include "hyper/exchange/machine_times.h"
#include "hyper/exchange/moments.h"
#include "hyper/exchange/plain_text.h"

namespace hyper::exchange {
namespace {

using JsonValue = nlohmann::json;

/// What `object` has under `key`; null where it has nothing or is no object.
const JsonValue& part(const JsonValue& object, const char* key) {
    static const JsonValue nothing;
    if (!object.is_object()) return nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

std::string text(const JsonValue& value) {
    return value.is_string() ? value.get<std::string>() : std::string();
}

/// A decimal, written as a text or as a number; nothing where there is none or it is 0.
std::optional<double> decimal(const JsonValue& value, const ForeignRow& row) {
    std::optional<double> number;
    if (value.is_number()) number = value.get<double>();
    if (value.is_string()) number = row.number(value.get_ref<const std::string&>());
    return number == 0.0 ? std::nullopt : number;
}

std::optional<ForeignMass> mass(std::optional<double> number, const std::string& unit,
                                const ForeignRow& row) {
    if (unit == "kilograms") return row.mass(number, MassUnit::kg);
    if (unit == "pounds") return row.mass(number, MassUnit::lb);
    return row.mass(number, std::nullopt);
}

std::optional<ForeignDistance> distance(const JsonValue& way, const ForeignRow& row) {
    const std::string unit = text(part(way, "unit"));
    const auto number = decimal(part(way, "value"), row);
    if (unit == "kilometre") return row.distance(number, DistanceUnit::km);
    if (unit == "mile") return row.distance(number, DistanceUnit::mi);
    if (unit == "yard" && number) return row.distance(*number * 0.9144, DistanceUnit::m);
    return row.distance(number, DistanceUnit::m);
}

std::optional<Seconds> duration(const JsonValue& value, const ForeignRow& row) {
    if (!value.is_string()) return std::nullopt;
    const auto period = written_period(text(value));
    if (!period) throw row.error(fmt::format("\"{}\" is no duration.", text(value)));
    const auto seconds = row.seconds(period);
    return seconds == Seconds(0) ? std::nullopt : seconds;
}

ForeignMoment moment(const JsonValue& value, const ForeignRow& row) {
    return row.moment(written_moment(text(value)), text(value)).moment();
}

/// One session on its way to the records.
class Session {
  public:
    Session(const JsonValue& session, std::size_t number, const ForeignRow& row, Records& records)
        : row_(row), records_(records) {
        set_.row = number;
        set_.session = text(part(session, "id"));
        if (set_.session.empty()) throw row.error("The session has no id.");
        day_ = moment(part(session, "date"), row);
        assign_text(set_.workout, text(part(part(session, "blueprint"), "name")));
        const JsonValue& body = part(session, "bodyweight");
        set_.body_mass = mass(decimal(part(body, "value"), row), text(part(body, "unit")), row);
    }

    void exercise(const JsonValue& exercise) {
        const JsonValue& plan = part(exercise, "blueprint");
        assign_text(set_.exercise, text(part(plan, "name")));
        if (set_.exercise.empty()) throw row_.error("An exercise has no name.");
        assign_text(set_.note, text(part(exercise, "notes")));
        set_.rest = duration(part(part(plan, "restBetweenSets"), "minRest"), row_);
        const bool with_next = part(plan, "supersetWithNext") == true;
        in_superset_ = with_next || in_superset_;
        set_.superset = in_superset_ ? std::optional(superset_) : std::nullopt;
        for (const JsonValue& one : part(exercise, "potentialSets")) strength(one);
        if (text(part(exercise, "type")) == "RecordedCardioExercise") {
            const JsonValue& sets = part(exercise, "sets");
            if (sets.is_array())
                for (const JsonValue& one : sets) cardio(one);
            else
                cardio(exercise);
        }
        if (in_superset_ && !with_next) ++superset_;
        in_superset_ = with_next;
    }

  private:
    void strength(const JsonValue& planned) {
        const JsonValue& done = part(planned, "set");
        if (!done.is_object()) return records_.left_out(set_.row, LeftOut::not_done);
        begin(part(done, "completionDateTime"), part(planned, "weight"));
        const JsonValue& reps = part(done, "repsCompleted");
        if (!reps.is_number()) throw row_.error("A set does not say its repetitions.");
        set_.reps = row_.reps(reps.get<double>());
        give();
    }

    void cardio(const JsonValue& one) {
        begin(part(one, "completionDateTime"), part(one, "weight"));
        set_.seconds = duration(part(one, "duration"), row_);
        set_.distance = distance(part(one, "distance"), row_);
        if (!set_.seconds && !set_.distance) return records_.left_out(set_.row, LeftOut::not_done);
        give();
    }

    void begin(const JsonValue& completed, const JsonValue& weight) {
        set_.when = completed.is_string() ? moment(completed, row_) : day_;
        // Help is a weight below nothing.
        const auto number = decimal(part(weight, "value"), row_);
        set_.assists = number && *number < 0;
        set_.mass = mass(set_.assists ? -*number : number, text(part(weight, "unit")), row_);
        set_.reps.reset();
        set_.seconds.reset();
        set_.distance.reset();
        set_.kind = training::SetKind::work;
    }

    /// A note is on the exercise: its first set carries it.
    void give() {
        hand_over(set_, records_);
        set_.note.clear();
    }

    const ForeignRow& row_;
    Records& records_;
    ForeignSet set_;
    ForeignMoment day_;
    int superset_ = 0;
    bool in_superset_ = false;
};

void read_liftlog_backup(const ForeignFile& file, Records& records) {
    ForeignDatabase database(file);
    auto cells = database.rows("SELECT rowid, payload FROM session ORDER BY rowid");
    while (cells.next()) {
        const auto number = static_cast<std::size_t>(cells.integer(0));
        const ForeignRow row(file, number);
        const JsonValue json = JsonValue::parse(cells.text(1), nullptr, false);
        if (!json.is_object()) throw row.error("The session is no JSON.");
        Session session(json, number, row, records);
        for (const JsonValue& exercise : part(json, "recordedExercises"))
            session.exercise(exercise);
    }
}

bool is_liftlog_backup(std::string_view bytes) {
    return is_database_with(bytes, "session", "payload");
}

}  // namespace

const Reader liftlog_database_reader = {
    .app = "liftlog",
    .name = "LiftLog backup",
    .units = true,
    .sure = true,
    .recognises = is_liftlog_backup,
    .read = read_liftlog_backup,
    .not_kept = "programs, targets",
};

}  // namespace hyper::exchange
