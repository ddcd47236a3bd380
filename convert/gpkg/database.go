package gpkg

import (
	"context"
	"database/sql"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/comision-mixta/mixta/internal/spool"
)

// database is one SQLite file, used by one connection.
type database struct {
	path string
	dir  string // removed when it is closed; "" if the file is not ours
	pool *sql.DB
	*sql.Conn
}

// open opens a file by SQLite's own options.
func open(path string, options url.Values) (*database, error) {
	name := (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath(), RawQuery: options.Encode()}).String()
	pool, err := sql.Open("sqlite", name)
	if err != nil {
		return nil, err
	}
	conn, err := pool.Conn(context.Background())
	if err != nil {
		pool.Close()
		return nil, err
	}
	return &database{path: path, pool: pool, Conn: conn}, nil
}

// create makes a new file in a folder of its own.
func create() (*database, error) {
	dir, err := os.MkdirTemp("", "mixta-gpkg-")
	if err != nil {
		return nil, err
	}
	db, err := open(filepath.Join(dir, "new.gpkg"), url.Values{"_pragma": {"journal_mode(off)", "synchronous(off)"}})
	if err != nil {
		os.RemoveAll(dir)
		return nil, err
	}
	db.dir = dir
	return db, nil
}

// openForeign opens a file that others made: nothing in it is run or written, and
// what it may ask for is bounded. Without a path, the file is copied first.
func openForeign(r io.Reader, path string) (*database, error) {
	dir := ""
	if path == "" {
		var err error
		if dir, err = os.MkdirTemp("", "mixta-gpkg-"); err != nil {
			return nil, err
		}
		path = filepath.Join(dir, "copy.gpkg")
		if err := copyTo(path, r); err != nil {
			os.RemoveAll(dir)
			return nil, err
		}
	}
	db, err := open(path, url.Values{"mode": {"ro"}, "immutable": {"1"},
		"_pragma": {"trusted_schema(0)", "cell_size_check(1)", "query_only(1)", "mmap_size(0)", "cache_size(-8000)"}})
	if err != nil {
		os.RemoveAll(dir) // nothing, without a folder
		return nil, err
	}
	db.dir = dir
	if err := bound(db.Conn); err != nil {
		db.close()
		return nil, err
	}
	return db, nil
}

// mostCopied is how many bytes a file may have that is copied.
const mostCopied = 4 << 30

func copyTo(path string, r io.Reader) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if _, err := io.Copy(f, spool.AtMost(r, mostCopied)); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// close ends the connection and removes what is ours.
func (db *database) close() error {
	err := db.Conn.Close()
	if e := db.pool.Close(); err == nil {
		err = e
	}
	if db.dir != "" {
		if e := os.RemoveAll(db.dir); err == nil {
			err = e
		}
	}
	return err
}

// run runs statements.
func (db *database) run(text string, args ...any) error {
	if _, err := db.ExecContext(context.Background(), text, args...); err != nil {
		return fmt.Errorf("gpkg: %w", err)
	}
	return nil
}

// quote writes a name as SQL has it.
func quote(name string) string { return `"` + strings.ReplaceAll(name, `"`, `""`) + `"` }
