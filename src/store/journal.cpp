#include "hyper/store/journal.h"

#include <fmt/format.h>

#include <algorithm>

#include "hyper/store/band_row.h"
#include "hyper/store/command_writer.h"
#include "hyper/store/keyed.h"
#include "hyper/store/set_row.h"
#include "hyper/store/set_values.h"

namespace hyper::store {
namespace {

/// Sets of a session that share rows: to find what is left of one of them is to read all that do.
constexpr std::size_t most_together = 100;

}  // namespace

Uuid keyed_id(std::string_view kind, const std::string& key) {
    return uuid_named(fmt::format("{}:{}", kind, key));
}

Uuid once_id(const std::string& key) {
    return keyed_id("once", key);
}

struct Change::State {
    State(Database& database, Instant now, std::string typed, std::optional<std::string> key)
        : writer(std::make_unique<CommandWriter>(database, now)),
          line(std::move(typed)),
          once(std::move(key)) {
        id = once ? once_id(*once) : database.ids().next();
        if (!once) return;
        Statement find(database, "SELECT 1 FROM op WHERE id = ? AND kind = 1");
        if (find.with(id).next()) writer.reset();  // and nothing is locked any longer
    }

    /// Nothing is stored before there is something to store.
    CommandWriter& begun() {
        if (!started) writer->start(id, line, Action::perform, std::nullopt);
        started = true;
        return *writer;
    }

    void append(Kind kind, const Uuid& entity, const std::optional<std::string>& body) {
        begun().append(kind, entity, body);
    }

    /// Appends what `values` bound to `sql` (?1 is the replaced body) make.
    template <typename... Values>
    void append_made(Kind kind, const Uuid& entity, std::string_view sql, const Values&... values) {
        Statement make(writer->database(), sql);
        static_cast<void>(make.with(writer->body(entity), values...).next());
        const auto body = make.text(0);
        append(kind, entity, body);
    }

    void append_new(const DoneSet& done) {
        const SetValues values(*done.set, bands_json(done.set->load.bands));
        begun().append_new(Kind::set, done.set->id.uuid, new_body(values, done.logged));
        writer->added().add(done);
    }

    std::unique_ptr<CommandWriter> writer;  ///< none when the command is in the log already
    Uuid id{};
    std::string line;
    std::optional<std::string> once;
    std::uint64_t sets = 0;
    bool started = false;
};

Change::Change(Database& database, Instant now, std::string line, std::optional<std::string> once)
    : state_(std::make_unique<State>(database, now, std::move(line), std::move(once))),
      database_(database) {}

Change::~Change() = default;

bool Change::repeated() const {
    return !state_->writer;
}

SetId Change::new_set_id() {
    if (!state_->once) return SetId(database_.ids().next());
    return SetId(keyed_id("set", fmt::format("{}:{}", state_->sets++, *state_->once)));
}

void Change::put(const training::Set& set) {
    if (repeated()) return;
    const auto body = body_of(database_, set, state_->writer->body(set.id.uuid));
    state_->append(Kind::set, set.id.uuid, body);
}

void Change::put_new(const training::Set& set) {
    if (repeated()) return;
    put_new(DoneSet{&set, state_->begun().clock()}, 0);
    write_rows();
}

void Change::put_new(const DoneSet& done, std::int64_t newest) {
    if (repeated()) return;
    state_->begun().come_after(newest);
    state_->append_new(done);
}

void Change::put_new(std::span<const DoneSet> session, std::size_t first, std::int64_t newest) {
    if (repeated() || session.empty()) return;
    auto& writer = state_->begun();
    writer.come_after(newest);
    const auto together = std::min(session.size(), most_together - std::min(first, most_together));
    SetPack pack;
    for (const DoneSet& done : session.first(together)) {
        writer.added().add(done);
        const auto bands = bands_json(done.set->load.bands);
        if (pack.add(done, bands)) continue;
        writer.append_new(Kind::sets, pack.group(), pack.take());
        static_cast<void>(pack.add(done, bands));
    }
    if (!pack.empty()) writer.append_new(Kind::sets, pack.group(), pack.take());
    for (const DoneSet& done : session.subspan(together)) state_->append_new(done);
}

void Change::write_rows() {
    if (!repeated()) state_->writer->added().write();
}

void Change::write_rows(std::int64_t since, std::int64_t until) {
    if (!repeated() && state_->writer->added().has(since, until)) write_rows();
}

void Change::put(const training::Band& band) {
    if (repeated()) return;
    const auto body = body_of(database_, band, state_->writer->body(band.id.uuid));
    state_->append(Kind::band, band.id.uuid, body);
}

void Change::put(const training::OwnExercise& exercise) {
    if (repeated()) return;
    state_->append_made(Kind::own_exercise, keyed_id("exercise", exercise.key),
                        "SELECT json_patch(coalesce(?1, '{}'), json_object('key', ?2, 'name', ?3))",
                        exercise.key, exercise.name);
}

void Change::put(const training::BodyMass& mass) {
    if (repeated()) return;
    state_->append_made(
        Kind::body_mass, keyed_id("mass", iso(mass.day)),
        "SELECT json_patch(coalesce(?1, '{}'), json_object('day', ?2, 'grams', ?3, 'unit', ?4))",
        iso(mass.day), mass.mass.mass.grams, symbol(mass.mass.unit));
}

void Change::put_file(const std::string& app, const std::string& name, const std::string& sha256) {
    if (repeated()) return;
    state_->append_made(Kind::import_file, keyed_id("file", sha256),
                        "SELECT json_patch(coalesce(?1, '{}'), json_object('app', ?2, 'name', ?3, "
                        "'sha256', ?4))",
                        app, name, sha256);
}

void Change::put_setting(const std::string& key, const std::string& value) {
    if (repeated()) return;
    state_->append_made(
        Kind::setting, keyed_id("setting", key),
        "SELECT json_patch(coalesce(?1, '{}'), json_object('key', ?2, 'value', ?3))", key, value);
}

void Change::remove(SetId id) {
    if (!repeated()) state_->append(Kind::set, id.uuid, std::nullopt);
}

void Change::remove(BandId id) {
    if (!repeated()) state_->append(Kind::band, id.uuid, std::nullopt);
}

void Change::remove(const training::OwnExercise& exercise) {
    if (!repeated())
        state_->append(Kind::own_exercise, keyed_id("exercise", exercise.key), std::nullopt);
}

void Change::remove_body_mass(Day day) {
    if (!repeated()) state_->append(Kind::body_mass, keyed_id("mass", iso(day)), std::nullopt);
}

void Change::remove_setting(const std::string& key) {
    if (!repeated()) state_->append(Kind::setting, keyed_id("setting", key), std::nullopt);
}

void Change::commit() {
    if (!repeated()) state_->writer->commit();
}

}  // namespace hyper::store
