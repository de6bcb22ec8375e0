#include "hyper/store/own_names.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/catalogue/exercise.h"
#include "hyper/catalogue/fold.h"
#include "hyper/store/keyed.h"
#include "hyper/store/query.h"
#include "hyper/store/statement.h"

namespace hyper::store {
namespace {

constexpr std::string_view alias_prefix = "alias/";

std::string alias_key(const std::string& name) {
    return fmt::format("{}{}", alias_prefix, name);
}

/// Keys and ids hold no slash.
std::string written(const training::ExerciseRef& exercise) {
    return fmt::format("{}/{}", exercise.exercise, exercise.variation);
}

training::ExerciseRef exercise_from(const std::string& value) {
    const auto slash = std::min(value.find('/'), value.size());
    return {value.substr(0, slash), value.substr(std::min(slash + 1, value.size()))};
}

/// The key that an entry refers to; empty where it refers to no exercise.
std::string key_in(const std::optional<training::Entry>& entry) {
    if (!entry) return "";
    if (const auto* set = std::get_if<training::Set>(&*entry)) return set->exercise.exercise;
    if (const auto* alias = std::get_if<training::Alias>(&*entry)) return alias->exercise.exercise;
    return "";
}

/// Adds the exercise of that key as it was called last, where the log ever had one.
void add_gone(std::vector<training::OwnExercise>& all, Statement& last, const std::string& key) {
    if (key.empty() || catalogue::exercise(key) != nullptr) return;
    if (std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.key == key; }))
        return;
    if (last.with(keyed_id("exercise", key)).next()) all.push_back({key, last.text(0)});
    last.restart();
}

}  // namespace

std::vector<training::OwnExercise> own_exercises_in(
    Database& database, std::span<const training::CommandChange> changes) {
    auto all = own_exercises(database);
    Statement last(database,
                   "SELECT body ->> 'name' FROM op WHERE id = ?1 AND body IS NOT NULL "
                   "ORDER BY hlc DESC, device DESC LIMIT 1");
    for (const auto& change : changes)
        for (const auto& one : change.differences)
            for (const auto* entry : {&one.before, &one.after}) add_gone(all, last, key_in(*entry));
    return all;
}

training::OwnNames own_names(Database& database) {
    training::OwnNames names{own_exercises(database), {}};
    Statement rows(database,
                   "SELECT substr(key, length(?1) + 1), value FROM setting "
                   "WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key");
    rows.with(alias_prefix);
    while (rows.next()) names.aliases.push_back({rows.text(0), exercise_from(rows.text(1))});
    return names;
}

std::optional<training::Alias> alias_from(const std::string& key, const std::string& value) {
    if (!key.starts_with(alias_prefix)) return std::nullopt;
    return training::Alias{key.substr(alias_prefix.size()), exercise_from(value)};
}

void put_alias(Change& change, const training::Alias& alias) {
    change.put_setting(alias_key(alias.name), written(alias.exercise));
}

void remove_alias(Change& change, const training::Alias& alias) {
    change.remove_setting(alias_key(alias.name));
}

ExerciseUse exercise_use(Database& database, const std::string& key) {
    Statement use(database, "SELECT count(*), max(day) FROM set_entry WHERE exercise = ?1");
    static_cast<void>(use.with(key).next());
    ExerciseUse found{static_cast<std::size_t>(use.integer(0)), std::nullopt};
    if (const auto last = use.text_or_nothing(1)) found.last = day_from_iso(*last);
    return found;
}

std::size_t merge(Database& database, Change& change, const training::OwnExercise& from,
                  const training::ExerciseRef& into) {
    std::vector<training::Set> sets;
    for_each_set(database, {from.key, {}, {}, {}}, [&](const training::Set& set) {
        sets.push_back(set);
        return true;
    });
    for (auto& set : sets) {
        set.exercise = into;
        change.put(set);
    }
    for (auto alias : own_names(database).aliases) {
        if (alias.exercise.exercise != from.key) continue;
        alias.exercise = into;
        put_alias(change, alias);
    }
    change.remove(from);
    put_alias(change, {from.name, into});
    if (catalogue::folded(from.key) != catalogue::folded(from.name))
        put_alias(change, {from.key, into});
    return sets.size();
}

}  // namespace hyper::store
