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
        Statement newest(database,
                         "SELECT kind, id, body FROM op WHERE kind <> 1 AND NOT EXISTS ("
                         "SELECT 1 FROM op AS later WHERE later.id = op.id "
                         "AND (later.hlc, later.device) > (op.hlc, op.device))");
        while (newest.next())
            folder.fold(static_cast<Kind>(newest.integer(0)), newest.uuid(1),
                        newest.text_or_nothing(2));
        folder.settle();
        transaction.commit();
    } catch (const SQLite::Exception& error) {
        throw trouble(error, database.file(), database.access());
    }
}

}  // namespace hyper::store
