package main

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite"

	"github.com/comision-mixta/mixta/examples/postgres/server"
)

// side is one national system.
type side struct {
	country, actor, other  string
	driver, db             string
	in, out                string // folders
	program                string
	server                 *server.Server // nil: there is none
	sql                    *sql.DB
	random                 *rand.Rand
	last                   time.Duration // of an undisturbed run
	inserted               int           // rows, for their codes
	points, ended, crashes int
	before, after          int // what a killed run left: nothing, or all of it
	rows, files            int
	wrong                  []string
}

func (s *side) open() (err error) {
	name := s.db
	if s.driver == "sqlite" {
		name = "file:" + name + "?_pragma=busy_timeout(60000)&_pragma=foreign_keys(1)"
	}
	s.sql, err = sql.Open(s.driver, name)
	return err
}

// exec does what somebody does in the national system, again where the server has
// crashed meanwhile.
func (s *side) exec(query string, args ...any) (err error) {
	for range 3 {
		if _, err = s.sql.Exec(query, args...); err == nil {
			return nil
		}
		time.Sleep(100 * time.Millisecond)
	}
	return fmt.Errorf("%s: %w", query, err)
}

// fill inserts actions, and progress on as many.
func (s *side) fill(actions, progress int) error {
	first := 1
	if s.country == "PE" {
		first = 5001
	}
	tx, err := s.sql.Begin()
	if err != nil {
		return err
	}
	defer tx.Rollback()
	for n := range actions {
		if _, err := tx.Exec(`INSERT INTO accion SELECT $1, codigo, $2, 'control', $3, '2022-11-01', '2023-06-30' FROM plan`,
			fmt.Sprintf("A-%d", n), first+n, fmt.Sprintf("Acción inventada %d", n)); err != nil {
			return err
		}
	}
	for n := range progress {
		if _, err := tx.Exec(`INSERT INTO avance VALUES ($1, $2, $3, '2023-01-31', 'en curso', 12.5, NULL)`,
			fmt.Sprintf("V-%d", n), fmt.Sprintf("A-%d", n%actions), s.country); err != nil {
			return err
		}
	}
	s.inserted = progress
	return tx.Commit()
}

// edit does what people do in a day: they change some actions, of both sides, and
// their own progress, report more, and delete a report; somebody changes a report of
// the other side, which is not his to change.
func (s *side) edit(n int) error {
	some := func(table, where string) string {
		return fmt.Sprintf(`codigo IN (SELECT codigo FROM %s WHERE %s ORDER BY random() LIMIT %d)`, table, where, n)
	}
	own, foreign := fmt.Sprintf("parte = '%s'", s.country), fmt.Sprintf("parte <> '%s'", s.country)
	token := fmt.Sprintf("%d-%d", s.points, s.inserted)
	for _, query := range []string{
		`UPDATE accion SET descripcion = 'Acción cambiada ` + token + ` en ` + s.country + `', plazo = '2023-Q3' WHERE ` + some("accion", "1 = 1"),
		`UPDATE accion SET inicio = NULL WHERE ` + some("accion", "1 = 1"),
		`UPDATE avance SET porcentaje = 50.25, estado = 'cumplida en parte', resumen = 'Cambio ` + token + `' WHERE ` + some("avance", own),
		`UPDATE avance SET porcentaje = NULL WHERE ` + some("avance", foreign),
		`DELETE FROM avance WHERE codigo = (SELECT min(codigo) FROM avance WHERE ` + own + `)`,
	} {
		if err := s.exec(query); err != nil {
			return err
		}
	}
	for range n {
		s.inserted++
		if err := s.exec(`INSERT INTO avance SELECT $1, codigo, $2, '2023-02-28', 'pendiente', 0, 'Informe' FROM accion ORDER BY random() LIMIT 1`,
			fmt.Sprintf("V-%d", s.inserted), s.country); err != nil {
			return err
		}
	}
	return nil
}

// decide changes all rows whose records are in conflict, which decides for what they
// show.
func (s *side) decide() (int, error) {
	b, err := s.state()
	if err != nil {
		return 0, err
	}
	var state file
	if err := json.Unmarshal(b, &state); err != nil {
		return 0, err
	}
	ids := map[string]bool{}
	for _, r := range state.Conflicts.Actions {
		ids[r.ID] = true
	}
	for id := range ids {
		if err := s.exec(`UPDATE accion SET area = 'prevención' WHERE codigo = (SELECT codigo FROM registro WHERE id = $1)`, id); err != nil {
			return 0, err
		}
	}
	return len(ids), nil
}

// state returns the file with the state.
func (s *side) state() (b []byte, err error) {
	for range 20 { // the server may not have noticed yet that a connection is gone
		if err = s.sql.QueryRow(`SELECT contenido FROM archivo WHERE nombre = '.state'`).Scan(&b); err == nil {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	return b, err
}

// sent returns how many files the side has published.
func (s *side) sent() int {
	names, _ := filepath.Glob(filepath.Join(s.out, "*.json"))
	return len(names)
}

// names returns the names in the folder of published files, drafts included.
func (s *side) names() string {
	entries, _ := os.ReadDir(s.out)
	var b strings.Builder
	for _, e := range entries {
		b.WriteString(e.Name() + "\n")
	}
	return b.String()
}

// note notes what is wrong.
func (s *side) note(format string, args ...any) {
	s.wrong = append(s.wrong, fmt.Sprintf(format, args...))
}
