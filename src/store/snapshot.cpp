#include "hyper/store/snapshot.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include "hyper/store/statement.h"

namespace hyper::store {

Snapshot::Snapshot(Database& database)
    : database_(database), own_(sqlite3_get_autocommit(database.sqlite().getHandle()) != 0) {
    if (own_) Statement(database, "BEGIN").run();
}

Snapshot::~Snapshot() {
    if (own_) database_.sqlite().tryExec("COMMIT");
}

}  // namespace hyper::store
