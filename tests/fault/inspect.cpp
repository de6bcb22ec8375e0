// What the fault tests ask of a log. Usage:
//   inspect check FILE…     a line for each: "SETS sets, REPS reps" of a sound log, "none", or what
//   is
//                           wrong with it; then the status is 1
//   inspect upgrade FILE    opens it as a hyper would that knows one migration more
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <unistd.h>

#include <span>
#include <stdexcept>
#include <string>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/store/rebuild.h"
#include "hyper/units/error.h"
#include "support/derived_rows.h"

namespace {

namespace fs = std::filesystem;
namespace store = hyper::store;

/// Another one in each process, so that names of temporary files do not meet.
store::Seed seed() {
    return {hyper::Instant{}, static_cast<std::uint64_t>(::getpid())};
}

std::vector<store::EmbeddedText> known_steps() {
    std::vector<store::EmbeddedText> steps(store::migrations().begin(), store::migrations().end());
    steps.push_back({"a_later_step",
                     "CREATE TABLE later (day TEXT) STRICT;"
                     "INSERT INTO later SELECT day FROM set_entry"});
    return steps;
}

store::Database opened(const fs::path& file) {
    const auto steps = known_steps();
    // Not brought up to date: opened as a hyper of the version that the file has.
    const int version =
        SQLite::Database(file, SQLite::OPEN_READWRITE).execAndGet("PRAGMA user_version").getInt();
    return store::Database::open(file, store::Access::read, seed(),
                                 std::span(steps).first(static_cast<std::size_t>(version)));
}

void expect(store::Database& log, const char* question, const std::string& answer) {
    const auto found = log.sqlite().execAndGet(question).getString();
    if (found != answer) throw std::runtime_error(std::string(question) + ": " + found);
}

std::string checked(const fs::path& file) {
    if (!fs::exists(file)) return "none";
    auto log = opened(file);
    expect(log, "PRAGMA integrity_check", "ok");
    expect(log, "SELECT count(*) FROM pragma_foreign_key_check", "0");
    expect(log, "SELECT count(*) FROM op WHERE seq > (SELECT count(*) FROM op)", "0");
    auto copy = store::Database::in_memory(seed());
    SQLite::Backup(copy.sqlite(), log.sqlite()).executeStep();
    store::rebuild(copy);
    if (hyper::test::derived_rows(copy) != hyper::test::derived_rows(log))
        throw std::runtime_error("the tables are not what the journal says");
    SQLite::Statement sum(log.sqlite(), "SELECT count(*), coalesce(sum(reps), 0) FROM set_entry");
    sum.executeStep();
    return fmt::format("{} sets, {} reps", sum.getColumn(0).getInt(), sum.getColumn(1).getInt());
}

int check(std::span<char*> files) {
    int status = 0;
    for (const char* file : files) {
        std::string said;
        try {
            said = checked(file);
        } catch (const hyper::Error& error) {
            said = error.sentence();
            status = 1;
        } catch (const std::exception& error) {
            said = error.what();
            status = 1;
        }
        fmt::print("{}\n", said);
    }
    return status;
}

int upgrade(const fs::path& file) {
    try {
        store::protect_process();
        store::Database::open(file, store::Access::write, seed(), known_steps());
        fmt::print("done\n");
        return 0;
    } catch (const hyper::Error& error) {
        fmt::print(stderr, "{}\n", error.sentence());
        return static_cast<int>(error.code());
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::span words(argv, static_cast<std::size_t>(argc));
    const std::string what = words.size() < 3 ? "" : words[1];
    if (what == "check") return check(words.subspan(2));
    if (what == "upgrade") return upgrade(words[2]);
    return 2;
}
