#include "hyper/exchange/workout.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "hyper/exchange/csv_cell.h"
#include "hyper/exchange/plain_text.h"
#include "hyper/text/exercise_name.h"
#include "hyper/text/set_words.h"

namespace hyper::exchange {
namespace {

constexpr TimeOfDay noon{12 * 60};

/// What makes two sets of a day parts of one workout.
auto key(const training::Set& set) {
    return std::tuple(set.origin ? set.origin->app : std::string(),
                      set.origin ? set.origin->session : std::string(), set.workout.value_or(""));
}

void widen(Workout& workout, const training::Set& set) {
    if (workout.note.empty()) workout.note = set.workout_note.value_or("");
    if (!set.at) return;
    workout.start = workout.start ? std::min(*workout.start, *set.at) : *set.at;
    workout.end = workout.end ? std::max(*workout.end, *set.at) : *set.at;
}

void add_words(std::string& note, const std::string& words) {
    note += (note.empty() ? "" : "; ") + words;
}

}  // namespace

std::vector<Workout> workouts(const training::Session& session) {
    std::vector<Workout> all;
    for (const auto& set : session.sets) {
        auto found = std::find_if(all.begin(), all.end(), [&](const Workout& one) {
            return key(one.sets.front()) == key(set);
        });
        if (found == all.end()) {
            all.push_back({set.workout.value_or("Workout"), "", session.day, {}, {}, {}});
            found = all.end() - 1;
        }
        widen(*found, set);
        found->sets.push_back(set);
    }
    return all;
}

TimeOfDay start_or_noon(const Workout& workout, Losses& losses) {
    if (!workout.start) losses.add(Loss::time, workout.sets.size());
    return workout.start.value_or(noon);
}

WorkoutWriter::WorkoutWriter(const LogContents& contents, const Sink& sink, Losses& losses)
    : own_(contents.exercises), sink_(sink), losses_(losses) {
    count_belongings(contents, losses);
}

void WorkoutWriter::day(const training::Session& session) {
    for (const auto& workout : workouts(session)) {
        for (const auto& set : workout.sets) {
            if (set.at != workout.start) losses_.add(Loss::own_time);
            if (set.origin) losses_.add(Loss::origin);
        }
        write(workout);
    }
}

bool WorkoutWriter::names_help(std::string_view name) const {
    return says_assisted(name);
}

std::string WorkoutWriter::text_cell(std::string_view text) {
    const std::string safe = guarded(text);
    if (safe != text) losses_.add(Loss::formula);
    return quoted_cell(safe);
}

std::string_view foreign_kind(training::SetKind kind, std::string_view plain) {
    switch (kind) {
        case training::SetKind::warmup:
            return "warmup";
        case training::SetKind::drop:
            return "dropset";
        case training::SetKind::failure:
            return "failure";
        case training::SetKind::work:
            break;
    }
    return plain;
}

std::string WorkoutWriter::foreign_name(const training::Set& set) const {
    std::string name = set.origin ? set.origin->exercise : "";
    if (name.empty()) name = text::title(set.exercise, own_);
    if (set.load.assist && !names_help(name)) name += " (Assisted)";
    return name;
}

std::optional<EnteredMass> foreign_mass(const training::Set& set) {
    return set.load.assist ? set.load.assist : set.load.added;
}

std::string rpe_text(const training::Set& set, Losses& losses) {
    constexpr int most_reserve = 40;  // RPE 6
    if (!set.rir) return "";
    if (set.rir->tenths <= most_reserve)
        return text::decimal(std::int64_t{100 - set.rir->tenths} * 100);
    losses.add(Loss::effort);
    return "";
}

std::string note_with_words(const training::Set& set, Losses& losses) {
    std::string note;
    if (!set.load.bands.empty()) {
        losses.add(Loss::bands);
        add_words(note, "bands " + bands_text(set.load));
    }
    if (set.side != training::Side::both) {
        losses.add(Loss::side);
        add_words(note, std::string(name(set.side)) + " side");
    }
    if (set.setup) {
        losses.add(Loss::setup);
        add_words(note, *set.setup);
    }
    if (set.note) add_words(note, *set.note);
    return note;
}

void count_what_is_left_out(const training::Set& set, Losses& losses) {
    if (set.pain) losses.add(Loss::pain);
    if (set.tempo) losses.add(Loss::tempo);
    if (set.rest) losses.add(Loss::rest);
    if (!set.zone.empty()) losses.add(Loss::zone);
}

void count_belongings(const LogContents& contents, Losses& losses) {
    const std::size_t count = contents.settings.size() + contents.bands.size() +
                              contents.exercises.size() + contents.body_masses.size();
    if (count > 0) losses.add(Loss::belongings, count);
}

std::string bands_text(const training::Load& load) {
    std::string text;
    for (const auto& band : load.bands) {
        if (!text.empty()) text += '+';
        if (band.assists) text += '-';
        if (band.count > 1) text += fmt::format("{}x", band.count);
        text += band.label + (band.folded ? ":folded" : "");
    }
    return text;
}

}  // namespace hyper::exchange
