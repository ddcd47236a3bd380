package mixta_test

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/conformance"
)

// TestFormat: whatever the order of all members, the order of the records and the
// spelling of the text, the canonical form of a valid file is the same bytes, those
// of File.Write, and has itself as its canonical form. Of an invalid file nothing is
// written.
func TestFormat(t *testing.T) {
	files, err := conformance.Files()
	if err != nil {
		t.Fatal(err)
	}
	for _, base := range conformance.Bases() {
		files[base] = []byte(clean(t, base))
	}
	examples, _ := filepath.Glob("examples/*/*.json")
	for _, name := range examples {
		if files[name], err = os.ReadFile(name); err != nil {
			t.Fatal(err)
		}
	}
	r := rand.New(rand.NewPCG(15, 3))
	valid, refused := 0, 0
	for _, name := range slices.Sorted(maps.Keys(files)) {
		b := files[name]
		file, report, err := mixta.ReadReport(bytes.NewReader(b))
		if err != nil {
			continue // a damaged archive
		}
		var got bytes.Buffer
		err = mixta.Format(&got, bytes.NewReader(b))
		if !report.OK() {
			if invalid, ok := errors.AsType[*check.InvalidError](err); !ok || got.Len() > 0 || invalid.Report.Count(check.Error) != report.Count(check.Error) {
				t.Errorf("%s: %d bytes written, %v", name, got.Len(), err)
			}
			refused++
			continue
		}
		var want bytes.Buffer
		if err := errors.Join(err, file.Write(&want)); err != nil {
			t.Fatal(name, err)
		}
		if got.String() != want.String() {
			t.Errorf("%s: %s\nwant %s", name, got.String(), want.String())
		}
		valid++
		if !jsontext.Value(b).IsValid() { // a byte order mark
			continue
		}
		whole, err := parseTree(jsontext.NewDecoder(bytes.NewReader(b)))
		if err != nil {
			t.Fatal(name, err)
		}
		for form, s := range spellings {
			var text strings.Builder
			s.write(&text, whole.shuffled(r).mixed(r), 0)
			var again bytes.Buffer
			var in io.Reader = strings.NewReader(text.String())
			if r.IntN(2) == 0 {
				in = piped{in}
			}
			if err := mixta.Format(&again, in); err != nil {
				t.Errorf("%s, %s: %v", name, form, err)
				continue
			}
			if plainest(t, again.Bytes()) != plainest(t, want.Bytes()) {
				t.Errorf("%s, %s: other bytes: %s\nwant %s", name, form, again.String(), want.String())
			}
			var twice bytes.Buffer
			if err := mixta.Format(&twice, bytes.NewReader(again.Bytes())); err != nil || twice.String() != again.String() {
				t.Errorf("%s, %s: other bytes a second time, %v", name, form, err)
			}
		}
	}
	if valid < 20 || refused < 200 {
		t.Fatalf("%d valid files, %d others", valid, refused)
	}
	t.Logf("%d valid files, %d others", valid, refused)
}

// mixed puts the records of each list of a file in a random order.
func (t *tree) mixed(r *rand.Rand) *tree {
	for i, m := range t.members {
		switch {
		case m.kind == '[':
			r.Shuffle(len(m.items), func(a, b int) { m.items[a], m.items[b] = m.items[b], m.items[a] })
		case t.names[i] == "conflicts" || t.names[i] == "proposals":
			m.mixed(r)
		}
	}
	return t
}

// plainest is a file with what is kept as it came, extensions and what a newer
// version has, in one spelling.
func plainest(t *testing.T, b []byte) string {
	t.Helper()
	if !bytes.Contains(b, []byte(`"extensions"`)) && bytes.HasPrefix(b, []byte(`{"mixta":"1.0"`)) {
		return string(b)
	}
	v := jsontext.Value(bytes.Clone(b))
	if err := v.Canonicalize(); err != nil {
		t.Fatal(err)
	}
	return string(v)
}

// TestFormatKeeps: what a newer version has, extensions and $schema are kept byte
// for byte, without the white space between tokens.
func TestFormatKeeps(t *testing.T) {
	text := change(t, clean(t, "plan"), `"mixta":"1.0"`, `"z": {"b": 1.50, "a": "\u00e9"}, "a": [1e2], "$schema": "../file.schema.json", "mixta": "1.9"`)
	text = change(t, text, `"session":"`, `"later": {"y": 1.0, "x": [ ]}, "extensions": {"bo.gob": {"z": 1.0, "a": "\u00e9"}}, "session":"`)
	var out bytes.Buffer
	if err := mixta.Format(&out, strings.NewReader(text)); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`"$schema":"../file.schema.json"`, `"a":[1e2],` + "\n" + `"z":{"b":1.50,"a":"\u00e9"}}` + "\n",
		`"later":{"y":1.0,"x":[]}`, `"extensions":{"bo.gob":{"z":1.0,"a":"\u00e9"}}`, `{"mixta":"1.9",`,
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("not kept: %s in\n%s", want, out.String())
		}
	}
}

// TestFormatManyVersions: versions of one record are sorted by their bytes, however
// many there are, in memory and beyond.
func TestFormatManyVersions(t *testing.T) {
	const n = 3000
	var lines []string
	for i := range n {
		lines = append(lines, `{"id":"0199a000-0000-7000-8000-000000000010","version":{"BO-VDSSC":`+strings.Repeat("1", 1+i%9)+`,"PE-DEVIDA":`+
			strings.Repeat("2", 1+i/9%9)+`},"issuer":"BO-VDSSC","issued":"2026-02-27T18:00:00-04:00","marking":{"tlp":"CLEAR"},"extensions":{"bo.gob":"`+
			strings.Repeat("x", 7000)+strings.Repeat("y", i)+`"},"session":"technical","held":"2026-02-26"}`)
	}
	file := func(lines []string) string {
		return `{"mixta":"1.0",` + "\n" + `"envelope":{"id":"0199a000-0000-7000-8000-000000000001","sender":"BO-VDSSC","recipient":"BO-VDSSC","issued":"2026-03-01T09:00:00-04:00","marking":{"tlp":"CLEAR"}},` +
			"\n" + `"conflicts":{"meetings":[` + "\n" + strings.Join(lines, ",\n") + "\n]}}\n"
	}
	text := file(lines)
	slices.Sort(lines)
	var got bytes.Buffer
	if err := mixta.Format(&got, strings.NewReader(text), mixta.WithProfile(check.Draft)); err != nil {
		t.Fatal(err)
	}
	if got.String() != file(lines) {
		t.Error("other bytes")
	}
}
