//go:build !js

package gpkg

import (
	"database/sql"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// limits are what a file that others made may ask of SQLite.
var limits = map[int]int{
	sqlite3.SQLITE_LIMIT_LENGTH:     256 << 20, // bytes of one value
	sqlite3.SQLITE_LIMIT_COLUMN:     1000,
	sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1 << 20, // bytes of one statement, those that made its tables included
	sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100, sqlite3.SQLITE_LIMIT_ATTACHED: 0, sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}

// bound sets the limits.
func bound(conn *sql.Conn) error {
	for id, most := range limits {
		if _, err := sqlite.Limit(conn, id, most); err != nil {
			return err
		}
	}
	return nil
}
