package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// The checker shares nothing with the job: it has its own queries, and reads files
// as any JSON.

// check compares tables, state and files. Whole says that nothing has stopped the
// job.
func (s *side) check(when string, whole bool) {
	h, err := s.hold()
	if err != nil {
		s.note("%s: %v", when, err)
		return
	}
	bad := func(format string, args ...any) { s.note("%s: %s", when, fmt.Sprintf(format, args...)) }
	files := map[string]*file{}
	for name, b := range h.files {
		if name != ".state" && !strings.HasSuffix(name, ".json") {
			continue
		}
		files[name] = new(file)
		if err := json.Unmarshal(b, files[name]); err != nil {
			bad("%s: %v", name, err)
		}
	}
	state := files[".state"]
	if state == nil {
		bad("there is no state")
		return
	}
	delete(files, ".state")
	s.rows, s.files = len(h.rows), len(files)
	tables(state, h, bad)
	exchanged(state, files, bad)
	s.channel(files, h, bad)
	s.folders(state, files, h, whole, bad)
}

// tables compares the tables with the state.
func tables(state *file, h holding, bad func(string, ...any)) {
	code := map[string]string{}
	for id, r := range h.records {
		code[id] = r[1]
	}
	shown := map[[2]string]bool{}
	for table, list := range map[string][]rec{"accion": state.Actions, "avance": state.Progress} {
		for _, r := range list {
			at := [2]string{table, code[r.ID]}
			shown[at] = true
			row, there := h.rows[at]
			switch {
			case h.changed[at]:
			case !there:
				bad("%s %s has no row", table, r.ID)
			case row != r.line(code):
				bad("%v is %q, the record %q", at, row, r.line(code))
			case h.records[r.ID][2] != version(r.Version):
				bad("%v shows version %s, not %s", at, h.records[r.ID][2], version(r.Version))
			}
		}
	}
	for _, r := range state.Conflicts.Actions {
		shown[[2]string{"accion", code[r.ID]}] = true
	}
	for at := range h.rows {
		if !shown[at] && !h.changed[at] {
			bad("%v has no record", at)
		}
	}
}

// exchanged compares the state with the files: everything in it was sent or came.
func exchanged(state *file, files map[string]*file, bad func(string, ...any)) {
	moved, known := map[string]bool{}, map[string]bool{}
	for _, f := range files {
		for _, r := range slices.Concat(f.all(), f.Conflicts.all(), f.Withdrawals) {
			moved[r.key()] = true
		}
	}
	for _, r := range slices.Concat(state.all(), state.Conflicts.all(), state.Withdrawals) {
		known[r.ID] = true
		if !moved[r.key()] {
			bad("%s is in the state and in no file", r.key())
		}
	}
	for key := range moved {
		if id, _, _ := strings.Cut(key, " "); !known[id] {
			bad("%s is in a file and not in the state", key)
		}
	}
}

// channel checks the numbers of the files sent, and that each names the one before.
func (s *side) channel(files map[string]*file, h holding, bad func(string, ...any)) {
	previous := ""
	for n := 1; ; n++ {
		name := fmt.Sprintf("%s-%s-%04d.json", s.actor, s.other, n)
		f := files[name]
		if f == nil {
			if n-1 != count(files, s.actor) {
				bad("%s is missing", name)
			}
			return
		}
		if f.Envelope.Sequence != n || f.Envelope.Previous != previous {
			bad("%s has number %d after %s", name, f.Envelope.Sequence, f.Envelope.Previous)
		}
		previous = digest(h.files[name])
	}
}

func digest(b []byte) string { return fmt.Sprintf("sha256:%x", sha256.Sum256(b)) }

func count(files map[string]*file, sender string) (n int) {
	for name := range files {
		if strings.HasPrefix(name, sender+"-") {
			n++
		}
	}
	return n
}

// noted reports whether a file has only receipts, which are in the state: nobody
// answers it.
func noted(f *file, receipts map[string]bool) bool {
	for _, r := range f.Receipts {
		if _, there := receipts[r.File]; !there {
			return false
		}
	}
	return len(f.all())+len(f.Conflicts.all())+len(f.Withdrawals) == 0
}

// folders compares the files in the folders with those in the database. After a
// whole run they are the same, and what came is accepted.
func (s *side) folders(state *file, files map[string]*file, h holding, whole bool, bad func(string, ...any)) {
	accepted := map[string]bool{}
	for _, r := range state.Receipts {
		accepted[r.File] = r.Outcome == "accepted"
	}
	for _, dir := range []string{s.out, s.in} {
		entries, err := os.ReadDir(dir)
		if err != nil {
			bad("%v", err)
		}
		for _, e := range entries {
			b, err := os.ReadFile(filepath.Join(dir, e.Name()))
			stored, there := h.files[e.Name()]
			switch hidden := strings.HasPrefix(e.Name(), "."); {
			case err != nil:
				bad("%v", err)
			case hidden && (dir == s.in || !whole): // not yet a file
			case hidden:
				bad("%s is left", e.Name())
			case !there && (dir == s.out || whole):
				bad("%s is not in the database", e.Name())
			case there && !bytes.Equal(b, stored):
				bad("%s is another file in the database", e.Name())
			case whole && dir == s.in && !accepted[digest(b)] && !noted(files[e.Name()], accepted):
				bad("%s is not accepted", e.Name())
			}
		}
	}
	for name := range h.files {
		if _, err := os.Stat(filepath.Join(s.out, name)); whole && strings.HasPrefix(name, s.actor+"-") && err != nil {
			bad("%v", err)
		}
	}
}
