package gpkg

import "database/sql"

// In a browser there is no SQLite: opening a file already says so.
func bound(*sql.Conn) error { return nil }
