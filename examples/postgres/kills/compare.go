package main

import "strings"

// compare compares the rows of both sides, record by record: only the codes differ.
func compare(a, b *side) {
	has := func(s *side) map[string]string {
		h, err := s.hold()
		if err != nil {
			s.note("%v", err)
		}
		ids := map[[2]string]string{}
		for id, r := range h.records {
			ids[[2]string{r[0], r[1]}] = id
		}
		of := map[string]string{}
		for at, line := range h.rows {
			parent := map[string]string{"accion": "plan", "avance": "accion"}[at[0]]
			code, rest, _ := strings.Cut(line, "|")
			of[ids[at]] = ids[[2]string{parent, code}] + "|" + rest
		}
		return of
	}
	rows := has(a)
	for id, line := range has(b) {
		if rows[id] != line {
			b.note("in the end %s is %q, and %q at %s", id, line, rows[id], a.actor)
		}
		delete(rows, id)
	}
	for id := range rows {
		b.note("in the end there is no row for %s", id)
	}
}
