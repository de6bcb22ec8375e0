#include "hyper/store/set_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hyper::store {
namespace {

template <typename T>
SqlValue known(const std::optional<T>& whole, int T::*member) {
    if (!whole) return {};
    return std::int64_t{(*whole).*member};
}

SqlValue known(const std::optional<int>& value) {
    if (!value) return {};
    return std::int64_t{*value};
}

SqlValue known(const std::optional<std::string>& text) {
    if (!text) return {};
    return std::string_view(*text);
}

constexpr auto is_special = [](char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
};

/// A text of JSON (RFC 8259): UTF-8 as it is, but for what has to be escaped.
void append_text(std::string& json, std::string_view text) {
    json += '"';
    for (auto at = text.begin(); at != text.end();) {
        const auto special = std::find_if(at, text.end(), is_special);
        json.append(at, special);
        if (special == text.end()) break;
        if (*special == '"' || *special == '\\')
            json += {'\\', *special};
        else if (*special == '\n')
            json += "\\n";
        else
            fmt::format_to(std::back_inserter(json), "\\u{:04x}", *special);
        at = special + 1;
    }
    json += '"';
}

void append_number(std::string& json, std::int64_t number) {
    const fmt::format_int digits(number);
    json.append(digits.data(), digits.size());
}

/// `"key":value,`
void append_value(std::string& json, const SetValue& value) {
    json += '"';
    json += value.key;
    json += "\":";
    if (const auto* number = std::get_if<std::int64_t>(&value.value))
        append_number(json, *number);
    else if (value.key == "bands")
        json += std::get<std::string_view>(value.value);  // is JSON
    else
        append_text(json, std::get<std::string_view>(value.value));
    json += ',';
}

void append_logged(std::string& json, std::int64_t logged) {
    append_text(json, "logged");
    json += ':';
    append_number(json, logged);
}

/// Bytes of what is each set's own in a body of several; the table takes 65536 in all.
constexpr std::size_t longest_pack = 32768;

bool same_in_common(const SetValues& a, const SetValues& b) {
    return std::equal(a.all().begin(), a.all().end(), b.all().begin(), b.all().end(),
                      [](const SetValue& x, const SetValue& y) {
                          return !x.common || (x.usual == y.usual && x.value == y.value);
                      });
}

}  // namespace

SetValues::SetValues(const training::Set& set, std::optional<std::string> bands)
    : day_(iso(set.day)), bands_(std::move(bands)) {
    add_when_and_what(set);
    add_load(set.load);
    add_effort(set);
    add_words(set);
}

void SetValues::add(std::string_view key, SqlValue value, const SqlValue& usual) {
    values_.at(count_++) = {key, value, value == usual};
}

void SetValues::add_common(std::string_view key, SqlValue value, const SqlValue& usual) {
    values_.at(count_++) = {key, value, value == usual, true};
}

void SetValues::add_when_and_what(const training::Set& set) {
    add("exercise", set.exercise.exercise);
    add("variation", set.exercise.variation, std::string_view());
    add_common("day", day_);
    add_common("at_min", known(set.at, &TimeOfDay::minutes));
    add_common("off_min", std::int64_t{set.offset.count()}, std::int64_t{0});
    add_common("zone", set.zone, std::string_view());
    add("kind", training::name(set.kind), training::name(training::SetKind::work));
    add("reps", known(set.reps, &Reps::value));
    add("seconds", known(set.seconds, &Seconds::value));
    add("distance_mm", set.distance ? SqlValue(set.distance->millimetres) : SqlValue());
    add("distance_unit", set.distance ? SqlValue(symbol(set.distance->unit)) : SqlValue());
    add("side", training::name(set.side), training::name(training::Side::both));
}

void SetValues::add_load(const training::Load& load) {
    const auto& [added, assist, bands] = load;
    add("added_g", added ? SqlValue(added->mass.grams) : SqlValue());
    add("added_unit", added ? SqlValue(symbol(added->unit)) : SqlValue());
    add("assist_g", assist ? SqlValue(assist->mass.grams) : SqlValue());
    add("assist_unit", assist ? SqlValue(symbol(assist->unit)) : SqlValue());
    add("bands", known(bands_));
}

void SetValues::add_effort(const training::Set& set) {
    const auto tempo = set.tempo.value_or(training::Tempo{});
    add("rir10", known(set.rir, &training::Rir::tenths));
    add("pain", known(set.pain));
    add("lift_s", known(tempo.lift));
    add("top_s", known(tempo.top));
    add("lower_s", known(tempo.lower));
    add("bottom_s", known(tempo.bottom));
}

void SetValues::add_words(const training::Set& set) {
    add("setup", known(set.setup));
    add("note", known(set.note));
    add("rest_s", known(set.rest, &Seconds::value));
    add("superset", known(set.superset));
    add_common("workout", known(set.workout));
    add_common("workout_note", known(set.workout_note));
    const auto& origin = set.origin;
    add_common("app", origin ? SqlValue(origin->app) : SqlValue());
    add_common("file", origin ? SqlValue(origin->file) : SqlValue());
    add("row", origin ? SqlValue(origin->row) : SqlValue());
    add_common("session", origin ? SqlValue(origin->session) : SqlValue());
    const bool renamed = origin && !origin->exercise.empty();
    add("name", renamed ? SqlValue(origin->exercise) : SqlValue());
}

std::string first_body(const SetValues& values, std::int64_t logged) {
    std::string json = "{";
    json.reserve(512);
    for (const SetValue& value : values.all())
        if (!value.usual) append_value(json, value);
    append_logged(json, logged);
    return json + '}';
}

bool SetPack::add(const Uuid& id, const SetValues& values, std::int64_t logged) {
    const Uuid group = group_of(id).first;
    if (first_ != nullptr && (group != group_ || !same_in_common(*first_, values))) return false;
    const std::size_t size = sets_.size();
    sets_ += '"';
    sets_ += to_string(id);
    sets_ += "\":{";
    for (const SetValue& value : values.all())
        if (!value.common && !value.usual) append_value(sets_, value);
    append_logged(sets_, logged);
    sets_ += "},";
    if (first_ != nullptr && sets_.size() > longest_pack) {
        sets_.resize(size);
        return false;
    }
    if (first_ == nullptr) first_ = &values;
    group_ = group;
    return true;
}

std::string SetPack::take() {
    std::string common;
    for (const SetValue& value : first_->all())
        if (value.common && !value.usual) append_value(common, value);
    common.pop_back();  // the last commas
    sets_.pop_back();
    std::string body = fmt::format(R"({{"all":{{{}}},"sets":{{{}}}}})", common, sets_);
    first_ = nullptr;
    sets_.clear();
    return body;
}

}  // namespace hyper::store
