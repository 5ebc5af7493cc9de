#ifndef CSQLITE_GUARD_H
#define CSQLITE_GUARD_H

/// Hardens one SQLite connection: defensive mode on, schema untrusted, extensions off.
/// `connection` is a `sqlite3 *`. Returns SQLITE_OK or the first error code.
/// In C because `sqlite3_db_config` is variadic and cannot be called from Swift.
int augenmerk_harden(void *connection);

#endif
