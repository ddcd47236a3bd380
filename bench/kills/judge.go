package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// tree returns the contents of all files below a folder, and of folders nil, by
// name.
func tree(dir string) (map[string][]byte, error) {
	all := map[string][]byte{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == dir {
			return err
		}
		rel, err := filepath.Rel(dir, name)
		if err != nil {
			return err
		}
		if d.IsDir() {
			all[rel] = nil
			return nil
		}
		all[rel], err = os.ReadFile(name)
		if all[rel] == nil {
			all[rel] = []byte{}
		}
		return err
	})
	return all, err
}

// plain is a name without what is random in it: the id of a register.
func plain(name string) string {
	if dir, _ := filepath.Split(name); strings.HasSuffix(dir, "/sent/") {
		return dir + "ID.json"
	}
	return name
}

const private = ".mixta-drafts-"

// judge looks at what a stopped command has left, then runs it again.
func (k *killer) judge(s scene, point string, told bool, old, done map[string][]byte, t *tally) {
	bad := map[string]bool{}
	wrong := func(count *int, what string, args ...any) {
		if what = fmt.Sprintf(what, args...); !bad[what] {
			bad[what] = true
			*count++
			if len(k.wrong) < 40 {
				k.wrong = append(k.wrong, point+": "+what)
			}
		}
	}
	names := map[string]bool{}
	for name := range done {
		names[plain(name)] = true
	}
	left, err := tree(k.dir)
	if err != nil {
		wrong(&t.lost, "%v", err)
		return
	}
	made := false
	for name, b := range left {
		was, stood := old[name]
		inside := strings.Contains(name, private)
		switch {
		case stood && bytes.Equal(was, b):
		case inside && !told && (b == nil || k.complete(s, b, done)):
			if b != nil {
				t.drafts++
			}
		case inside || !names[plain(name)]:
			wrong(&t.stray, "%s has a name", name)
		case b != nil && !bytes.Equal(b, done[name]) && !(s.mayVary(name) && k.complete(s, b, done)):
			wrong(&t.broken, "%s is neither old nor new: %d bytes", name, len(b))
		case b != nil && s.result(name):
			made = true
		}
	}
	if made {
		t.after++
	} else {
		t.before++
	}
	for name := range old {
		if _, there := left[name]; !there {
			wrong(&t.lost, "%s is gone", name)
		}
	}
	for name, with := range s.with {
		if left[name] != nil && left[with] == nil {
			wrong(&t.lost, "%s has no %s", name, with)
		}
	}
	again := s.args
	if made && s.again != nil {
		again = s.again
	}
	if err := k.mixta(again...); err != nil && !(made && s.once) {
		wrong(&t.lost, "the next run: %v", err)
	}
	now, err := tree(k.dir)
	if err != nil {
		wrong(&t.lost, "%v", err)
		return
	}
	for name, b := range now {
		if _, stood := old[name]; !stood && !names[plain(name)] && !s.next[name] {
			wrong(&t.left, "%s is left after the next run", name)
		}
		if want := done[name]; want != nil && !bytes.Equal(b, want) && !(s.mayVary(name) && k.complete(s, b, done)) {
			wrong(&t.lost, "%s is not what an undisturbed run makes of it", name)
		}
	}
	for name := range done {
		if _, there := now[name]; !there && plain(name) == name {
			wrong(&t.lost, "%s is missing after the next run", name)
		}
	}
	if s.numbers != [2]string{} {
		first, second := sequence(left[s.numbers[0]]), sequence(now[s.numbers[1]])
		if first != 0 && first == second {
			wrong(&t.lost, "number %d is given out twice", first)
		}
	}
}

func sequence(file []byte) (n int64) {
	var f struct{ Envelope struct{ Sequence int64 } }
	json.Unmarshal(file, &f)
	return f.Envelope.Sequence
}

// complete reports whether the content is that of a result, or complete as far as
// can be told where each run has another.
func (k *killer) complete(s scene, b []byte, done map[string][]byte) bool {
	for _, result := range done {
		if bytes.Equal(result, b) {
			return true
		}
	}
	switch {
	case bytes.HasPrefix(b, []byte("age-encryption.org/v1")):
		sealed := filepath.Join(k.dir, "judged.age")
		defer os.Remove(sealed)
		if os.WriteFile(sealed, b, 0o600) != nil {
			return false
		}
		out, err := k.command(k.program, "open", sealed, "--key", "open.key").Output()
		return err == nil && bytes.Equal(out, done["start.json"])
	case bytes.HasPrefix(b, []byte("-----BEGIN ")):
		return bytes.HasSuffix(b, []byte("-----END PRIVATE KEY-----\n"))
	case bytes.HasPrefix(b, []byte("To PE-DEVIDA: ")): // an account
		return bytes.HasSuffix(b, []byte("\n"))
	case len(b) > codeSize && json.Valid(b[codeSize:]): // an index
		return true
	case !json.Valid(b):
		return false
	case bytes.Contains(b, []byte(`"mixtaSent"`)):
		return true
	}
	return slices.ContainsFunc(s.results, func(name string) bool { return s.mayVary(name) && records(b) == records(done[name]) })
}

// codeSize is that of the code that an index begins with.
const codeSize = 64

func records(file []byte) int { return bytes.Count(file, []byte(`"id":`)) }
