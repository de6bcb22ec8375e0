#include "hyper/store/command_writer.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "hyper/store/connection.h"
#include "hyper/store/new_file.h"
#include "hyper/store/trouble.h"

namespace hyper::store {
namespace {

struct Table {
    Kind kind;
    std::string_view remove;
    std::string_view fold;  ///< name of the statement
};
constexpr std::array tables = {
    Table{Kind::set, "DELETE FROM set_entry WHERE id = ?1", "set_fold"},
    Table{Kind::band, "DELETE FROM band WHERE id = ?1", "band_fold"},
    Table{Kind::own_exercise, "DELETE FROM own_exercise WHERE id = ?1", "own_exercise_fold"},
    Table{Kind::setting, "DELETE FROM setting WHERE id = ?1", "setting_fold"},
    Table{Kind::body_mass, "DELETE FROM body_mass WHERE id = ?1", "body_mass_fold"},
    Table{Kind::import_file, "DELETE FROM import_file WHERE id = ?1", "import_file_fold"},
};

constexpr std::array<std::string_view, 3> action_names = {"do", "undo", "redo"};

/// Up to so many days of an exercise are summed up one by one, more as the whole time between, as
/// many together as do not take much memory.
constexpr std::size_t few_days = 16;
constexpr std::size_t many_days = 256;

enum class Stored { yes, no, unknown };

/// Looks from outside whether operation `seq` of `device` got into the file.
Stored look_up(const std::filesystem::path& file, const Uuid& device, std::int64_t seq,
               const Uuid& id) {
    if (file.empty()) return Stored::no;
    try {
        const auto sqlite = connect(file);
        SQLite::Statement find(*sqlite, "SELECT 1 FROM op WHERE device = ? AND seq = ? AND id = ?");
        find.bind(1, device.data(), static_cast<int>(device.size()));
        find.bind(2, seq);
        find.bind(3, id.data(), static_cast<int>(id.size()));
        return find.executeStep() ? Stored::yes : Stored::no;
    } catch (const SQLite::Exception&) {
        return Stored::unknown;
    }
}

}  // namespace

Folder::Folder(Database& database)
    : database_(database), operations_(database), marks_(database), added_(database, marks_) {}

Statement& Folder::statement(std::string_view sql) {
    return statements_.try_emplace(sql, database_, sql).first->second;
}

void Folder::fold(Kind kind, const Uuid& id, const std::optional<std::string>& body) {
    if (kind == Kind::sets && body) {
        for (const auto& [set, left] : operations_.sets(*body)) fold(Kind::set, set, left);
        return;
    }
    const auto* const table = std::find_if(tables.begin(), tables.end(),
                                           [&](const Table& each) { return each.kind == kind; });
    if (table == tables.end()) return;
    const bool is_set = kind == Kind::set;
    if (is_set) added_.write();
    if (!is_set || touch(id)) statement(table->remove).with(id).run();
    if (!body) return;
    statement(statement_text(table->fold)).with(id, *body).run();
    if (is_set) touch(id);
}

bool Folder::touch(const Uuid& set) {
    Statement& row =
        statement("SELECT exercise, variation, day FROM set_entry WHERE id = ?1").with(set);
    const bool found = row.next();
    if (found)
        if (const auto day = day_from_iso(row.text(2))) {
            auto& days = touched_[{row.text(0), row.text(1)}];
            if (days.empty() || days.back() != *day) days.push_back(*day);
        }
    row.restart();
    return found;
}

void Folder::settle() {
    added_.write();
    for (auto& [exercise, days] : touched_) {
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        const std::size_t step = days.size() > few_days ? many_days : 1;
        for (std::size_t first = 0; first < days.size(); first += step)
            marks_.make_anew(exercise, days[first], days[std::min(first + step, days.size()) - 1]);
    }
    touched_.clear();
}

void Folder::fold_command(const Uuid& device, std::int64_t seq) {
    statement(statement_text("command_fold")).with(device, seq).run();
}

CommandWriter::CommandWriter(Database& database, Instant now)
    : database_(database),
      now_(now),
      folder_(database),
      insert_(
          database,
          "INSERT INTO op (device, seq, hlc, kind, id, cmd, body) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      operations_(database),
      clock_(now.time_since_epoch().count() << counter_bits) {
    Statement(database, "BEGIN IMMEDIATE").run();
    open_ = true;
    Statement device(database, "SELECT value FROM meta WHERE key = 'device'");
    if (!device.next()) throw std::logic_error("the log has no device");
    device_ = device.uuid(0);
    Statement last(database, "SELECT seq, hlc FROM op WHERE device = ? ORDER BY seq DESC LIMIT 1");
    if (!last.with(device_).next()) return;
    seq_ = last.integer(0);
    clock_ = std::max(clock_, last.integer(1) + 1);
}

CommandWriter::~CommandWriter() {
    if (open_) database_.sqlite().tryExec("ROLLBACK");
}

void CommandWriter::start(const Uuid& id, const std::string& line, Action action,
                          std::optional<std::int64_t> target) {
    command_id_ = id;
    command_seq_ = seq_ + 1;
    Statement body(database_,
                   "SELECT json_patch('{}', json_object('at_ms', ?, 'line', ?, 'action', ?, "
                   "'target', ?))");
    static_cast<void>(body.with(std::int64_t{now_.time_since_epoch().count()}, line,
                                action_names.at(static_cast<std::size_t>(action)), target)
                          .next());
    insert(Kind::command, id, body.text(0));
    folder_.fold_command(device_, command_seq_);
}

void CommandWriter::append(Kind kind, const Uuid& id, const std::optional<std::string>& body) {
    const auto newest = operations_.newest(id);
    append_after(newest ? newest->hlc : 0, kind, id, body);
}

void CommandWriter::append_after(std::int64_t newest, Kind kind, const Uuid& id,
                                 const std::optional<std::string>& body) {
    come_after(newest);
    insert(kind, id, body);
    folder_.fold(kind, id, body);
}

void CommandWriter::come_after(std::int64_t clock) {
    clock_ = std::max(clock_, clock + 1);
}

void CommandWriter::append_new(Kind kind, const Uuid& id, const std::string& body) {
    insert(kind, id, body);
}

std::optional<std::string> CommandWriter::body(const Uuid& id) {
    const auto newest = operations_.newest(id);
    return newest ? newest->body : std::nullopt;
}

void CommandWriter::insert(Kind kind, const Uuid& id, const std::optional<std::string>& body) {
    insert_.with(device_, ++seq_, clock_++, static_cast<int>(kind), id, command_seq_, body).run();
}

void CommandWriter::commit() {
    if (!open_) return;
    folder_.settle();
    try {
        database_.sqlite().exec("COMMIT");
        open_ = false;
    } catch (const SQLite::Exception& error) {
        const int code = error.getExtendedErrorCode();
        database_.sqlite().tryExec("ROLLBACK");
        open_ = false;
        if (command_seq_ != 0) verify_failed_commit(code);
    }
}

void CommandWriter::verify_failed_commit(int code) {
    // An error is not yet a no: the operations may have reached the disk before it.
    const auto& file = database_.file();
    const auto stored = look_up(database_.place(), device_, command_seq_, command_id_);
    if (stored == Stored::yes && sync_folder(file)) return;
    if (stored == Stored::no) throw trouble(code, file, Access::write);
    throw unsure(file);
}

}  // namespace hyper::store
