#include "hyper/store/own_names.h"

#include <fmt/format.h>

#include "hyper/catalogue/fold.h"
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

}  // namespace

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
