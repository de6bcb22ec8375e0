#include "hyper/store/effects.h"

#include <sqlite3.h>

#include "hyper/store/band_row.h"
#include "hyper/store/own_names.h"
#include "hyper/store/person.h"
#include "hyper/store/statement.h"
#include "hyper/store/trouble.h"

namespace hyper::store {
namespace {

training::OwnExercise own_exercise(Database& database, const std::string& body) {
    Statement read(database, "SELECT ?1 ->> 'key', ?1 ->> 'name'");
    static_cast<void>(read.with(body).next());
    return {read.text(0), read.text(1)};
}

training::Entry setting(Database& database, const std::string& body) {
    Statement read(database, "SELECT ?1 ->> 'key', ?1 ->> 'value'");
    static_cast<void>(read.with(body).next());
    if (auto alias = alias_from(read.text(0), read.text(1))) return *alias;
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

}  // namespace

std::vector<Effect> effects(Database& database, const Uuid& device, std::int64_t command) {
    Statement rows(database, statement_text("command_effects"));
    rows.with(device, command);
    std::vector<Effect> effects;
    while (rows.next())
        effects.push_back({static_cast<Kind>(rows.integer(0)), rows.uuid(1),
                           rows.text_or_nothing(2), rows.text_or_nothing(3),
                           rows.text_or_nothing(4)});
    return effects;
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
            return setting(database_, *body);
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
