#include "hyper/store/operations.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

#include "hyper/store/trouble.h"

namespace hyper::store {
namespace {

/// Behind every operation that there can be.
constexpr Clock forever = {std::numeric_limits<std::int64_t>::max(), {}};

OperationReader::Operation operation(const Statement& row) {
    OperationReader::Operation found{row.integer(0), row.text_or_nothing(1), {}};
    if (const auto undone = row.integer_or_nothing(2)) found.undone = Clock{*undone, row.uuid(3)};
    return found;
}

std::optional<OperationReader::Operation> first(Statement& rows) {
    std::optional<OperationReader::Operation> found;
    if (rows.next()) found = operation(rows);
    rows.restart();
    return found;
}

}  // namespace

std::string path_of(const Uuid& id) {
    return "$.sets.\"" + to_string(id) + '"';
}

OperationReader::OperationReader(Database& database)
    : database_(database),
      newest_(database, statement_text("op_newest")),
      of_session_(database,
                  "SELECT hlc, body, NULL FROM op WHERE id BETWEEN ?1 AND ?2 "
                  "AND (hlc, device) < (?3, ?4) ORDER BY hlc DESC, device DESC LIMIT 1"),
      sets_(database,
            "SELECT key, json_patch(coalesce(?1 -> '$.all', '{}'), value) "
            "FROM json_each(?1, '$.sets')"),
      none_(database,
            "SELECT json_object('sets', json_group_object(key, NULL)) "
            "FROM json_each(?1, '$.sets')"),
      ever_alone_(database, "SELECT id FROM op WHERE id BETWEEN ?1 AND ?2 AND kind = 2"),
      ever_together_(database,
                     "SELECT key FROM op, json_each(op.body, '$.sets') WHERE op.id BETWEEN ?1 AND "
                     "?2 AND kind = 8 AND key BETWEEN ?3 AND ?4") {}

std::optional<OperationReader::Operation> OperationReader::newest(const Uuid& id,
                                                                  const std::optional<Clock>& end) {
    const Clock before = end.value_or(forever);
    return first(newest_.with(id, group_of(id).first, path_of(id), before.hlc, before.device));
}

std::optional<OperationReader::Operation> OperationReader::newest_of_session(
    const UuidRange& session, const std::optional<Clock>& end) {
    const Clock before = end.value_or(forever);
    return first(of_session_.with(session.first, session.last, before.hlc, before.device));
}

std::vector<Left> OperationReader::sets(const std::string& body) {
    std::vector<Left> all;
    sets_.with(body);
    while (sets_.next()) {
        const auto id = uuid_from(sets_.text(0));
        if (!id) throw trouble(SQLITE_CORRUPT, database_.file(), database_.access());
        all.push_back({*id, sets_.text_or_nothing(1)});
    }
    sets_.restart();
    return all;
}

std::string OperationReader::none_of(const std::string& body) {
    static_cast<void>(none_.with(body).next());
    auto none = none_.text(0);
    none_.restart();
    return none;
}

std::vector<Uuid> OperationReader::ever(const UuidRange& range) {
    std::vector<Uuid> ids;
    ever_alone_.with(range.first, range.last);
    while (ever_alone_.next()) ids.push_back(ever_alone_.uuid(0));
    ever_alone_.restart();
    ever_together_.with(group_of(range.first).first, range.last, to_string(range.first),
                        to_string(range.last));
    while (ever_together_.next())
        if (const auto id = uuid_from(ever_together_.text(0))) ids.push_back(*id);
    ever_together_.restart();
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

}  // namespace hyper::store
