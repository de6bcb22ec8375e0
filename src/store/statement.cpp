#include "hyper/store/statement.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>

#include "hyper/store/trouble.h"

namespace hyper::store {
namespace {

void check_text(std::string_view value) {
    if (value.find('\0') != std::string_view::npos)
        throw refused("A text holds a zero byte; nothing was saved.", "Leave the zero byte out.");
}

}  // namespace

std::string_view statement_text(std::string_view name) {
    const auto all = statements();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const EmbeddedText& text) { return text.name == name; });
    if (found == all.end()) throw std::logic_error("no statement " + std::string(name));
    return found->text;
}

void Statement::prepare() {
    if (statement_) return;
    try {
        statement_.emplace(database_->sqlite(), sql_);
    } catch (const SQLite::Exception& error) {
        throw trouble(error, database_->file(), database_->access());
    }
}

bool Statement::next() {
    prepare();
    try {
        return statement_->executeStep();
    } catch (const SQLite::Exception& error) {
        throw trouble(error, database_->file(), database_->access());
    }
}

void Statement::run() {
    while (next()) continue;
    restart();
}

void Statement::restart() {
    if (statement_) statement_->tryReset();
}

void Statement::clear() {
    prepare();
    restart();
    statement_->clearBindings();
}

bool Statement::null(int column) const {
    return statement_->isColumnNull(column);
}

std::int64_t Statement::integer(int column) const {
    return statement_->getColumn(column).getInt64();
}

std::string Statement::text(int column) const {
    return statement_->getColumn(column).getString();
}

Uuid Statement::uuid(int column) const {
    Uuid uuid{};
    const auto value = statement_->getColumn(column);
    if (value.getBytes() != static_cast<int>(uuid.size()))
        throw trouble(SQLITE_CORRUPT, database_->file(), database_->access());
    std::memcpy(uuid.data(), value.getBlob(), uuid.size());
    return uuid;
}

std::optional<std::int64_t> Statement::integer_or_nothing(int column) const {
    if (null(column)) return std::nullopt;
    return integer(column);
}

std::optional<int> Statement::int_or_nothing(int column) const {
    if (null(column)) return std::nullopt;
    return static_cast<int>(integer(column));
}

std::optional<std::string> Statement::text_or_nothing(int column) const {
    if (null(column)) return std::nullopt;
    return text(column);
}

void Statement::bind(int index, std::int64_t value) {
    statement_->bind(index, value);
}

void Statement::bind(int index, std::string_view value) {
    check_text(value);
    buffer_.assign(value);
    statement_->bind(index, buffer_.c_str());  // with its end: JSON functions would copy it for one
}

void Statement::bind(int index, const SqlValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) bind(index, *number);
    if (const auto* text = std::get_if<std::string_view>(&value)) {
        check_text(*text);
        statement_->bindNoCopy(index, text->data());
    }
}

void Statement::bind(int index, const Uuid& value) {
    statement_->bind(index, value.data(), static_cast<int>(value.size()));
}

}  // namespace hyper::store
