package main

import (
	"bytes"
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/examples/postgres/server"
	"github.com/comision-mixta/mixta/record"
)

const (
	plan2022 = "../ix-meeting/ix-meeting.json"
	mapped   = `INSERT INTO accion SELECT 'A-1', codigo, 901, 'control', 'Ejercicio conjunto inventado', '2022-11-01', '2023-Q1' FROM plan`
)

// office is a national system in a test.
type office struct {
	*testing.T
	*database
	in, out   string
	actor, to string
}

// work lets the job run, and returns what it prints.
func (o *office) work() string {
	o.Helper()
	came, err := readFolder(o.in)
	if err != nil {
		o.Fatal(err)
	}
	var log bytes.Buffer
	ctx := context.Background()
	if err := o.transaction(ctx, func(tx *sql.Tx) error {
		log.Reset()
		return run(ctx, tx, record.Actor(o.actor), record.Actor(o.to), came, &log)
	}); err != nil {
		o.Fatal(err)
	}
	if err := o.transaction(ctx, func(tx *sql.Tx) error { return publish(ctx, tx, record.Actor(o.actor), o.out) }); err != nil {
		o.Fatal(err)
	}
	return log.String()
}

func (o *office) exec(query string) {
	o.Helper()
	if _, err := o.Exec(query); err != nil {
		o.Fatal(err)
	}
}

// is compares the one value that a query finds.
func (o *office) is(want, query string) {
	o.Helper()
	var got sql.NullString
	if err := o.QueryRow(query).Scan(&got); err != nil || got.String != want {
		o.Errorf("%s: %q, want %q; %v", query, got.String, want, err)
	}
}

// says fails where the job does not print something.
func (o *office) says(want string) {
	o.Helper()
	if got := o.work(); !strings.Contains(got, want) {
		o.Errorf("%q is not in:\n%s", want, got)
	}
}

// offices are Bolivia, with its tables in that database, and Peru with SQLite.
func offices(t *testing.T, database string) (bo, pe *office) {
	dir := t.TempDir()
	bo = &office{T: t, actor: "BO-VDSSC", to: "PE-DEVIDA", in: filepath.Join(dir, "pe"), out: filepath.Join(dir, "bo")}
	pe = &office{T: t, actor: bo.to, to: bo.actor, in: bo.out, out: bo.in}
	for o, name := range map[*office]string{bo: database, pe: filepath.Join(dir, "pe.db")} {
		var err error
		if o.database, err = open(t.Context(), name); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { o.Close() })
		if err := os.Mkdir(o.out, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	if err := bo.transaction(t.Context(), func(tx *sql.Tx) error { return start(t.Context(), tx, record.Actor(bo.actor), plan2022) }); err != nil {
		t.Fatal(err)
	}
	bo.work()
	pe.work()
	return bo, pe
}

func TestSQLite(t *testing.T) { play(t, filepath.Join(t.TempDir(), "bo.db")) }

func TestPostgreSQL(t *testing.T) {
	s, err := server.New()
	if err != nil {
		t.Skip(err) // ./test installs it
	}
	t.Cleanup(func() { s.Close() })
	play(t, s.URL())
}

// play has two offices work with their tables.
func play(t *testing.T, database string) {
	bo, pe := offices(t, database)
	bo.is("9", `SELECT count(*) FROM accion`)
	pe.is("9", `SELECT count(*) FROM accion`)

	bo.exec(mapped)
	bo.exec(`INSERT INTO avance VALUES ('V-1', 'A-1', 'BO', '2023-01-31', 'en curso', 40.5, NULL)`)
	bo.exec(`INSERT INTO avance VALUES ('V-2', 'A-1', 'BO', '2023-01-31', 'casi lista', NULL, NULL)`)
	bo.says(`avance V-2: "casi lista" has no code`)
	pe.work()
	pe.is("BO-VDSSC A-1|2022-11-01|2023-Q1", `SELECT codigo || '|' || CAST(inicio AS text) || '|' || plazo FROM accion WHERE numero = 901`)
	pe.is("1", `SELECT count(*) FROM avance WHERE porcentaje = 40.5`)

	bo.exec(`UPDATE avance SET estado = 'cumplida' WHERE codigo = 'V-2'`) // mended
	bo.exec(`DELETE FROM avance WHERE codigo = 'V-1'`)
	bo.work()
	pe.exec(`UPDATE avance SET porcentaje = 100`) // is not Peru's to change
	pe.says("the row is put back")
	pe.is("cumplida", `SELECT min(estado) FROM avance`)
	pe.is("1", `SELECT count(*) FROM avance`)

	bo.work()
	bo.exec(`UPDATE accion SET plazo = '2023-Q2' WHERE numero = 901`)
	pe.exec(`UPDATE accion SET plazo = '2023-Q3' WHERE numero = 901`)
	bo.work()
	pe.says("in conflict")
	pe.is("2023-Q3", `SELECT plazo FROM accion WHERE numero = 901`)
	bo.says("in conflict")
	pe.exec(`UPDATE accion SET plazo = '2023-12-31' WHERE numero = 901`) // decides
	pe.work()
	bo.work()
	bo.is("2023-12-31", `SELECT plazo FROM accion WHERE numero = 901`)

	pe.work()
	for _, o := range []*office{bo, pe} {
		if got := o.work(); got != "" {
			t.Errorf("there is nothing to do, and %s does:\n%s", o.actor, got)
		}
		o.is("0", `SELECT count(*) FROM cambio`)
	}
}

// TestOneTransaction: where the job fails at its end, rows, state and files are as
// they were.
func TestOneTransaction(t *testing.T) {
	bo, _ := offices(t, filepath.Join(t.TempDir(), "bo.db"))
	bo.exec(mapped)
	bo.exec(`CREATE TRIGGER failure BEFORE INSERT ON archivo WHEN NEW.nombre LIKE 'BO-VDSSC-%' BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`)
	const sums = `SELECT (SELECT count(*) FROM cambio) || ' ' || (SELECT count(*) FROM registro) || ' ' || (SELECT sum(length(contenido)) FROM archivo)`
	var before string
	if err := bo.QueryRow(sums).Scan(&before); err != nil {
		t.Fatal(err)
	}
	err := bo.transaction(t.Context(), func(tx *sql.Tx) error {
		return run(t.Context(), tx, record.Actor(bo.actor), record.Actor(bo.to), nil, &bytes.Buffer{})
	})
	if err == nil || !strings.Contains(err.Error(), "the disk is full") {
		t.Fatal(err)
	}
	bo.is(before, sums)
}
