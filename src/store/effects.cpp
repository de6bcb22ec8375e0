#include "hyper/store/effects.h"

#include <sqlite3.h>

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

/// Operations of a device from `first` to before `end`.
struct Extent {
    std::int64_t first;
    std::int64_t end;
};

/// Where the operations of the next command begin.
std::int64_t end_of(Database& database, const Uuid& device, std::int64_t command) {
    Statement next(database, "SELECT min(seq) FROM command WHERE device = ?1 AND seq > ?2");
    static_cast<void>(next.with(device, command).next());
    return next.integer_or_nothing(0).value_or(std::numeric_limits<std::int64_t>::max());
}

std::size_t operations(Database& database, const Uuid& device, const Extent& extent) {
    Statement count(database,
                    "SELECT count(*) FROM op WHERE device = ?1 AND seq >= ?2 AND seq < ?3");
    static_cast<void>(count.with(device, extent.first, extent.end).next());
    return static_cast<std::size_t>(count.integer(0));
}

std::vector<std::pair<std::int64_t, Effect>> next_page(Statement& rows, const Uuid& device,
                                                       const Extent& command, std::int64_t done) {
    rows.with(device, command.first, command.end, done, page_size);
    std::vector<std::pair<std::int64_t, Effect>> page;
    while (rows.next())
        page.emplace_back(rows.integer(0), Effect{static_cast<Kind>(rows.integer(1)), rows.uuid(2),
                                                  rows.text_or_nothing(3), rows.text_or_nothing(4),
                                                  rows.text_or_nothing(5), rows.integer(6)});
    rows.restart();
    return page;
}

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

std::size_t for_each_effect(Database& database, const Uuid& device, std::int64_t command,
                            const std::function<bool(const Effect&)>& each) {
    Statement rows(database, statement_text("command_effects"));
    const std::int64_t end = end_of(database, device, command);
    std::int64_t done = command;
    for (auto page = next_page(rows, device, {command, end}, done); !page.empty();
         page = next_page(rows, device, {command, end}, done))
        for (const auto& [seq, effect] : page) {
            done = seq;
            if (!each(effect)) return operations(database, device, {done + 1, end});
        }
    return 0;
}

void EntryReader::tell(training::CommandChange& change, Kind kind, const Uuid& id,
                       const std::optional<std::string>& before,
                       const std::optional<std::string>& after) {
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
            break;
    }
    return std::nullopt;
}

}  // namespace hyper::store
