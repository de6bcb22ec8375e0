#include "hyper/store/set_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>
#include <variant>

namespace hyper::store {
namespace {

/// A key of an operation's body, and what is meant where it is not there.
struct Column {
    std::string_view key;
    SqlValue usual{};
};

/// In the order of SetValues.
constexpr std::array columns = {
    Column{"day"},
    Column{"off_min", std::int64_t{0}},
    Column{"zone", std::string_view()},
    Column{"workout"},
    Column{"app"},
    Column{"file"},
    Column{"session"},
    Column{"at_min"},
    Column{"added_unit"},
    Column{"exercise"},
    Column{"variation", std::string_view()},
    Column{"kind", std::string_view("work")},
    Column{"reps"},
    Column{"seconds"},
    Column{"distance_mm"},
    Column{"distance_unit"},
    Column{"side", std::string_view("both")},
    Column{"added_g"},
    Column{"assist_g"},
    Column{"assist_unit"},
    Column{"bands"},
    Column{"rir10"},
    Column{"pain"},
    Column{"lift_s"},
    Column{"top_s"},
    Column{"lower_s"},
    Column{"bottom_s"},
    Column{"setup"},
    Column{"note"},
    Column{"workout_note"},
    Column{"rest_s"},
    Column{"superset"},
    Column{"row"},
    Column{"name"},
};
/// So many of them, those of the session first, are the same in most sets of a session.
constexpr std::size_t mostly_shared = SetValues::count_of_session + 2;

SqlValue number(std::int64_t value) {
    return value;
}

SqlValue known(const std::optional<int>& value) {
    return value ? number(*value) : SqlValue();
}

template <typename Counted>
SqlValue known(const std::optional<Counted>& count, int Counted::*number_of) {
    return count ? number((*count).*number_of) : SqlValue();
}

SqlValue known(const std::optional<std::string>& text) {
    return text ? SqlValue(*text) : SqlValue();
}

SqlValue grams(const std::optional<EnteredMass>& mass) {
    return mass ? number(mass->mass.grams) : SqlValue();
}

SqlValue unit(const std::optional<EnteredMass>& mass) {
    return mass ? SqlValue(symbol(mass->unit)) : SqlValue();
}

SqlValue known(const std::optional<training::Origin>& origin, std::string training::Origin::*text) {
    return origin ? SqlValue((*origin).*text) : SqlValue();
}

/// The name as it came, where it is not the exercise's own.
SqlValue other_name(const std::optional<training::Origin>& origin) {
    return origin && !origin->exercise.empty() ? SqlValue(origin->exercise) : SqlValue();
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
void append_value(std::string& json, std::string_view key, const SqlValue& value) {
    json += '"';
    json += key;
    json += "\":";
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        append_number(json, *whole);
    else if (const auto* text = std::get_if<std::string_view>(&value); text == nullptr)
        json += "null";
    else if (key == "bands")
        json += *text;  // is JSON
    else
        append_text(json, *text);
    json += ',';
}

void append_logged(std::string& json, std::int64_t logged) {
    append_text(json, "logged");
    json += ':';
    append_number(json, logged);
}

/// Bytes of what is each set's own in a body of several; the table takes 65536 in all.
constexpr std::size_t longest_pack = 32768;

}  // namespace

std::optional<std::string> bands_json(const std::vector<training::BandUse>& bands) {
    if (bands.empty()) return std::nullopt;
    std::string json = "[";
    for (const auto& use : bands) {
        json += R"({"band":)";
        append_text(json, to_string(use.band.uuid));
        json += R"(,"label":)";
        append_text(json, use.label);
        json += fmt::format(R"(,"count":{},"folded":{},"assists":{}}},)", use.count, use.folded,
                            use.assists);
    }
    json.back() = ']';
    return json;
}

SetValues::SetValues(const training::Set& set, std::optional<std::string> bands)
    : day_(iso(set.day)),
      bands_(std::move(bands)),
      values_{
          day_,
          number(set.offset.count()),
          set.zone,
          known(set.workout),
          known(set.origin, &training::Origin::app),
          known(set.origin, &training::Origin::file),
          known(set.origin, &training::Origin::session),
          known(set.at, &TimeOfDay::minutes),
          unit(set.load.added),
          set.exercise.exercise,
          set.exercise.variation,
          training::name(set.kind),
          known(set.reps, &Reps::value),
          known(set.seconds, &Seconds::value),
          set.distance ? number(set.distance->millimetres) : SqlValue(),
          set.distance ? SqlValue(symbol(set.distance->unit)) : SqlValue(),
          training::name(set.side),
          grams(set.load.added),
          grams(set.load.assist),
          unit(set.load.assist),
          known(bands_),
          known(set.rir, &training::Rir::tenths),
          known(set.pain),
          set.tempo ? known(set.tempo->lift) : SqlValue(),
          set.tempo ? known(set.tempo->top) : SqlValue(),
          set.tempo ? known(set.tempo->lower) : SqlValue(),
          set.tempo ? known(set.tempo->bottom) : SqlValue(),
          known(set.setup),
          known(set.note),
          known(set.workout_note),
          known(set.rest, &Seconds::value),
          known(set.superset),
          set.origin ? number(set.origin->row) : SqlValue(),
          other_name(set.origin),
      } {
    static_assert(columns.size() == count);
}

std::string new_body(const SetValues& values, std::int64_t logged) {
    std::string json = "{";
    json.reserve(512);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (values.all()[i] != columns[i].usual)
            append_value(json, columns[i].key, values.all()[i]);
    append_logged(json, logged);
    return json + '}';
}

bool SetPack::add(const DoneSet& done, std::optional<std::string> bands) {
    const Uuid group = group_of(done.set->id.uuid).first;
    if (first_ && group != group_) return false;
    std::optional<SetValues> another;
    const bool is_first = !first_;
    const SetValues& values = (is_first ? first_ : another).emplace(*done.set, std::move(bands));
    group_ = group;
    const std::size_t size = sets_.size();
    sets_ += '"';
    sets_ += to_string(done.set->id.uuid);
    sets_ += "\":{";
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& [key, usual] = columns[i];
        const SqlValue& value = values.all()[i];
        const SqlValue& said = i < mostly_shared ? first_->all()[i] : usual;
        if (value != said) append_value(sets_, key, value == usual ? SqlValue() : value);
    }
    append_logged(sets_, done.logged);
    sets_ += "},";
    const bool fits = is_first || sets_.size() <= longest_pack;
    if (!fits) sets_.resize(size);
    return fits;
}

std::string SetPack::take() {
    std::string all = "{";
    for (std::size_t i = 0; i < mostly_shared; ++i)
        if (const SqlValue& value = first_->all()[i]; value != columns[i].usual)
            append_value(all, columns[i].key, value);
    all.back() = '}';  // behind the last of them: a set has a day
    sets_.back() = '}';
    std::string body = fmt::format(R"({{"all":{},"sets":{{{}}})", all, sets_);
    first_.reset();
    sets_.clear();
    return body;
}

}  // namespace hyper::store
