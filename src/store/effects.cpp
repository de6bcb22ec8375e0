#include "hyper/store/effects.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <utility>
#include <variant>
#include <vector>

#include "hyper/store/band_row.h"
#include "hyper/store/own_names.h"
#include "hyper/store/person.h"
#include "hyper/store/statement.h"
#include "hyper/store/swaps.h"
#include "hyper/store/trouble.h"

namespace hyper::store {
namespace {

training::OwnExercise own_exercise(Database& database, const std::string& body) {
    Statement read(database, "SELECT ?1 ->> 'key', ?1 ->> 'name'");
    static_cast<void>(read.with(body).next());
    return {read.text(0), read.text(1)};
}

training::Entry said_setting(Database& database, const std::string& body) {
    Statement read(database, "SELECT ?1 ->> 'key', ?1 ->> 'value'");
    static_cast<void>(read.with(body).next());
    if (auto alias = alias_from(read.text(0), read.text(1))) return *alias;
    if (auto swap = taken_swap_from(read.text(0), read.text(1))) return *swap;
    training::Person person;
    apply_setting(read.text(0), read.text(1), person);
    return person;
}

training::BodyMass body_mass(Database& database, const std::string& body) {
    Statement read(database, "SELECT ?1 ->> 'day', ?1 ->> 'grams', ?1 ->> 'unit'");
    static_cast<void>(read.with(body).next());
    const auto day = day_from_iso(read.text(0));
    if (!day) throw trouble(SQLITE_CORRUPT, database.file(), database.access());
    return {*day,
            {Mass(read.integer(1)),
             read.text(2) == symbol(MassUnit::lb) ? MassUnit::lb : MassUnit::kg}};
}

training::ImportedFile imported_file(Database& database, const std::string& body) {
    Statement read(database, "SELECT ?1 ->> 'app', ?1 ->> 'name'");
    static_cast<void>(read.with(body).next());
    return {read.text(0), read.text(1)};
}

/// More sets than these are no longer told one by one, only the first few.
constexpr std::size_t most_sets = 1000;
constexpr std::size_t few_sets = 20;
/// Things that are looked at together: memory stays small however much a command did.
constexpr std::int64_t page_size = 256;

bool is_set(const training::Difference& one) {
    const auto& known = one.before ? one.before : one.after;
    return known && std::holds_alternative<training::Set>(*known);
}

void keep_few(training::CommandChange& change) {
    std::size_t sets = 0;
    change.more_sets = std::erase_if(change.differences, [&](const training::Difference& one) {
        return is_set(one) && ++sets > few_sets;
    });
}

}  // namespace

CommandEffects::CommandEffects(Database& database, const Uuid& device, std::int64_t command)
    : device_(device),
      command_(command),
      operations_(database),
      rows_(database, statement_text("command_effects")),
      count_(
          database,
          "SELECT sum(iif(kind = 8, (SELECT count(*) FROM json_each(body, '$.sets')), kind = 2)) "
          "FROM op WHERE device = ?1 AND seq > ?2 AND seq < ?3"),
      again_(database,
             "SELECT 1 FROM op WHERE id IN (?1, ?2) AND +device = ?3 AND +seq > ?4 AND +seq < ?5 "
             "AND iif(kind = 8, json_type(body, ?6) IS NOT NULL, id = ?1) LIMIT 1") {
    Statement extent(database,
                     "SELECT hlc, (SELECT min(seq) FROM command WHERE device = ?1 AND seq > ?2) "
                     "FROM op WHERE device = ?1 AND seq = ?2");
    if (!extent.with(device, command).next()) return;
    start_ = extent.integer(0);
    end_ = extent.integer_or_nothing(1).value_or(std::numeric_limits<std::int64_t>::max());
}

std::vector<CommandRow> CommandEffects::page(std::int64_t done) {
    std::vector<CommandRow> rows;
    rows_.with(device_, command_, end_, done, page_size);
    while (rows_.next())
        rows.push_back({rows_.integer(0), static_cast<Kind>(rows_.integer(1)), rows_.uuid(2),
                        rows_.text_or_nothing(3)});
    rows_.restart();
    return rows;
}

std::size_t CommandEffects::sets_behind(std::int64_t done) {
    static_cast<void>(count_.with(device_, done, end_).next());
    const auto count = count_.integer_or_nothing(0).value_or(0);
    count_.restart();
    return static_cast<std::size_t>(count);
}

std::size_t CommandEffects::for_each_row(const std::function<bool(const CommandRow&)>& each) {
    std::int64_t done = command_;
    for (auto rows = page(done); !rows.empty(); rows = page(done))
        for (const CommandRow& row : rows) {
            done = row.seq;
            if (!each(row)) return sets_behind(done);
        }
    return 0;
}

Effect CommandEffects::effect(Kind kind, const Left& after) {
    const auto before = operations_.newest(after.id, Clock{start_, device_});
    const auto now = operations_.newest(after.id);
    return {kind,
            after.id,
            before ? before->body : std::nullopt,
            after.body,
            now ? now->body : std::nullopt,
            now ? now->hlc : 0};
}

bool CommandEffects::changed_again(const Uuid& set, const CommandRow& row) {
    const bool found =
        again_.with(set, group_of(set).first, device_, row.seq, end_, path_of(set)).next();
    again_.restart();
    return found;
}

std::vector<Effect> CommandEffects::of(const CommandRow& row) {
    if (row.kind != Kind::sets) return {effect(row.kind, {row.id, row.body})};
    std::vector<Effect> effects;
    for (const Left& left : operations_.sets(row.body.value_or("{}")))
        if (!changed_again(left.id, row)) effects.push_back(effect(Kind::set, left));
    return effects;
}

std::optional<Effect> CommandEffects::of_all(const CommandRow& row) {
    if (row.kind != Kind::sets || !row.body) return std::nullopt;
    const auto session = group_of(row.id);
    const auto none = operations_.none_of(*row.body);
    const auto before = operations_.newest_of_session(session, Clock{start_, device_});
    const auto now = operations_.newest_of_session(session);
    if ((before && before->body != none) || !now) return std::nullopt;
    if (now->body != row.body && now->body != none) return std::nullopt;
    return Effect{Kind::sets, row.id, none, row.body, now->body, now->hlc};
}

void EntryReader::tell_sets(training::CommandChange& change,
                            const std::optional<std::string>& before,
                            const std::optional<std::string>& after) {
    const auto from = operations_.sets(before.value_or("{}"));
    const auto to = operations_.sets(after.value_or("{}"));
    for (std::size_t i = 0; i < std::min(from.size(), to.size()); ++i)
        tell(change, Kind::set, from[i].id, from[i].body, to[i].body);
}

void EntryReader::tell(training::CommandChange& change, Kind kind, const Uuid& id,
                       const std::optional<std::string>& before,
                       const std::optional<std::string>& after) {
    if (kind == Kind::sets) return tell_sets(change, before, after);
    if (kind == Kind::set && ++told_ > most_sets) {
        if (change.more_sets == 0) keep_few(change);
        ++change.more_sets;
        return;
    }
    change.differences.push_back(difference(kind, id, before, after));
}

training::Difference EntryReader::difference(Kind kind, const Uuid& id,
                                             const std::optional<std::string>& before,
                                             const std::optional<std::string>& after) {
    return {entry(kind, id, before), entry(kind, id, after)};
}

std::optional<training::Entry> EntryReader::entry(Kind kind, const Uuid& id,
                                                  const std::optional<std::string>& body) {
    if (!body) return std::nullopt;
    switch (kind) {
        case Kind::set:
            return sets_.read(SetId(id), *body);
        case Kind::band:
            return band_of(database_, BandId(id), *body);
        case Kind::own_exercise:
            return own_exercise(database_, *body);
        case Kind::setting:
            return said_setting(database_, *body);
        case Kind::body_mass:
            return body_mass(database_, *body);
        case Kind::import_file:
            return imported_file(database_, *body);
        case Kind::command:
        case Kind::sets:
            break;
    }
    return std::nullopt;
}

}  // namespace hyper::store
