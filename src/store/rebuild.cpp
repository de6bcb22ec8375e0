#include "hyper/store/rebuild.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include "hyper/store/command_writer.h"
#include "hyper/store/statement.h"
#include "hyper/store/trouble.h"

namespace hyper::store {

void rebuild(Database& database) {
    try {
        SQLite::Transaction transaction(database.sqlite(), SQLite::TransactionBehavior::IMMEDIATE);
        database.sqlite().exec(
            "DELETE FROM command; DELETE FROM set_entry; DELETE FROM mark; DELETE FROM band;"
            "DELETE FROM own_exercise; DELETE FROM setting; DELETE FROM body_mass;"
            "DELETE FROM import_file");
        Folder folder(database);
        Statement commands(database, "SELECT device, seq FROM op WHERE kind = 1");
        while (commands.next()) folder.fold_command(commands.uuid(0), commands.integer(1));
        Statement all(database,
                      "SELECT kind, id, body FROM op WHERE kind <> 1 ORDER BY hlc, device");
        while (all.next())
            folder.fold(static_cast<Kind>(all.integer(0)), all.uuid(1), all.text_or_nothing(2));
        folder.settle();
        transaction.commit();
    } catch (const SQLite::Exception& error) {
        throw trouble(error, database.file(), database.access());
    }
}

}  // namespace hyper::store
