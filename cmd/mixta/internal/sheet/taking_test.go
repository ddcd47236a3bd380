package sheet

import (
	"bytes"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/into"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/exchange/versions"
	"github.com/comision-mixta/mixta/schema"
)

// state reads a state: all of a clean file of the kit.
func state(t testing.TB, name string) *mixta.File {
	t.Helper()
	b, err := os.Open("../../../../conformance/clean/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	f, err := mixta.Read(b)
	if err != nil {
		t.Fatal(err)
	}
	f.Envelope.Recipient, f.Envelope.Sequence, f.Envelope.Previous = f.Envelope.Sender, 0, ""
	return f
}

// filled is a book with the records of a state.
func filled(t testing.TB, f *mixta.File) []byte {
	t.Helper()
	b := sheet.Book{Lang: check.ES, Actor: f.Envelope.Sender, Marking: f.Envelope.Marking, Zone: sheet.Home(f.Envelope.Sender), Locale: sheet.Locale(f.Envelope.Sender)}
	held := map[string]bool{}
	for _, k := range sheet.Kinds() {
		for r := range f.All() {
			held[k.Name] = held[k.Name] || cmp.Equal(k.New(), r, cmp.FilterPath(func(p cmp.Path) bool { return len(p) > 1 }, cmp.Ignore()))
		}
		if !held[k.Name] {
			delete(held, k.Name)
		}
	}
	w, err := sheet.NewWriter(b, slices.Collect(maps.Keys(held)), names(b, f))
	if err != nil {
		t.Fatal(err)
	}
	for r := range f.All() {
		if _, err := w.Put(r); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := w.Close(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// take takes the records of a book into a state, and returns what came of it.
func take(t testing.TB, f *mixta.File, book []byte) (*taking, *mixta.File) {
	t.Helper()
	rd, err := sheet.Open(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	defer rd.Close()
	var text bytes.Buffer
	if err := f.Write(&text); err != nil {
		t.Fatal(err)
	}
	state, _, err := into.Read(&text, rd.Know)
	if err != nil {
		t.Fatal(err)
	}
	defer state.Close()
	took := &taking{book: rd, state: state, by: versions.Issue{At: f.Envelope.Issued}}
	if err := took.all(); err != nil {
		t.Fatal(err)
	}
	if !took.changed() || !took.report.OK() {
		return took, f
	}
	text.Reset()
	if err := state.Write(&text); err != nil {
		t.Fatal(err)
	}
	if f, err = mixta.Read(&text); err != nil {
		t.Fatal(err)
	}
	return took, f
}

// cell is a cell that holds a value of a record.
type cell struct{ sheet, name, path string }

// cells lists the cells that hold values: those below the titles, without keys and
// numbers of parts.
func cells(t testing.TB, f *excelize.File) (all []cell) {
	t.Helper()
	for _, name := range f.GetSheetList() {
		rows, err := f.GetRows(name)
		if err != nil {
			t.Fatal(err)
		}
		if len(rows) < 3 || len(rows[0]) == 0 || !strings.HasPrefix(rows[0][0], "mixta:") || rows[0][0] == "mixta:guide" {
			continue
		}
		of := strings.ReplaceAll(strings.TrimPrefix(rows[0][0], "mixta:"), "/", ".")
		for r, row := range rows[2:] {
			for c, v := range row {
				if c == 0 || v == "" || strings.HasPrefix(rows[0][c], "#") {
					continue
				}
				at, _ := excelize.CoordinatesToCellName(c+1, r+3)
				path := strings.TrimSuffix(of+"."+strings.ReplaceAll(rows[0][c], "/", "."), "..")
				all = append(all, cell{name, at, strings.TrimSuffix(strings.TrimSuffix(path, ".0"), ".1")})
			}
		}
	}
	return all
}

// wrong returns a value that a cell must not have; false where any text would do.
func wrong(path string) (string, bool) {
	e, err := schema.Look(path, check.ES)
	if err != nil {
		return "", false
	}
	d := e.Definition(e.Schema)
	if d.Items != nil {
		d = e.Definition(d.Items)
	}
	switch {
	case d.Type == "number" || d.Type == "integer" || d.Type == "array":
		return "abc", true
	case d.Type == "boolean":
		return "quizás", true
	case d.Type == "string" && (d.Pattern != "" || len(d.Enum) > 0):
		return "¿?", true
	case d.Type == "string" && d.MaxLength != nil && *d.MaxLength < 10_000:
		return strings.Repeat("x", *d.MaxLength+1), true
	}
	return "", false
}

// TestMutations breaks cells of filled books at random: each is named, and no other.
// MIXTA_SHEETS is how many books are broken.
func TestMutations(t *testing.T) {
	books := 6
	if n, err := strconv.Atoi(os.Getenv("MIXTA_SHEETS")); err == nil {
		books = n
	}
	broken, others := 0, map[string]int{}
	for seed := range books {
		r := rand.New(rand.NewPCG(uint64(seed), 18))
		name := []string{"plan", "crops", "intel", "ops"}[seed%4]
		f, err := excelize.OpenReader(bytes.NewReader(filled(t, state(t, name))))
		if err != nil {
			t.Fatal(err)
		}
		all := cells(t, f)
		want := map[string]bool{}
		for range 1 + r.IntN(8) {
			c := all[r.IntN(len(all))]
			bad, ok := wrong(c.path)
			if !ok {
				continue
			}
			if err := f.SetCellStr(c.sheet, c.name, bad); err != nil {
				t.Fatal(err)
			}
			want[c.sheet+"!"+c.name] = true
		}
		var out bytes.Buffer
		if err := f.Write(&out); err != nil {
			t.Fatal(err)
		}
		f.Close()
		got := map[string]bool{}
		took, _ := take(t, state(t, name), out.Bytes())
		for _, f := range took.report.Findings {
			if f.Severity != check.Error {
				continue
			}
			at := strings.ReplaceAll(f.Pointer, "'", "")
			if got[at] = true; !want[at] {
				others[f.Rule.ID]++
				t.Errorf("seed %d, %s: %s is named: %s: %s", seed, name, at, f.Rule.ID, f.Message(check.EN))
			}
		}
		for at := range want {
			if broken++; !got[at] {
				t.Errorf("seed %d, %s: %s is not named", seed, name, at)
			}
		}
	}
	t.Logf("%d books, %d broken cells", books, broken)
}

// edited is a book after f changed it.
func edited(t testing.TB, book []byte, edit func(*excelize.File)) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(book))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	edit(f)
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestChanges: a changed row is the next version of the record that the state has, a row
// that was not changed is nothing, and an emptied or removed one is a question.
func TestChanges(t *testing.T) {
	book := filled(t, state(t, "plan"))
	const sheetName = "Acciones"
	change := func(text string) func(*excelize.File) {
		return func(f *excelize.File) {
			rows, err := f.GetRows(sheetName)
			if err != nil {
				t.Fatal(err)
			}
			at, _ := excelize.CoordinatesToCellName(slices.Index(rows[0], "text/es")+1, 3)
			f.SetCellStr(sheetName, at, text)
		}
	}
	for name, c := range map[string]struct {
		edit           func(*excelize.File)
		prepare        func(*mixta.File)
		want           []string
		revised, fresh int
	}{
		"nothing": {edit: func(*excelize.File) {}},
		"changed": {edit: change("Otra cosa."), revised: 1},
		"new row": {edit: func(f *excelize.File) {
			rows, _ := f.GetRows(sheetName)
			for c, path := range rows[0] {
				if slices.Contains([]string{"plan", "area", "text/es"}, path) {
					f.SetCellStr(sheetName, xlsxName(c, 5), rows[2][c])
				}
			}
			f.SetCellStr(sheetName, "A5", "99")
		}, fresh: 1, want: []string{"Planes!M3 plan.plan.agreed"}},
		"emptied": {edit: func(f *excelize.File) {
			rows, _ := f.GetRows(sheetName)
			for c := range rows[0][1:] {
				f.SetCellStr(sheetName, xlsxName(c+1, 3), "")
			}
		}, want: []string{"Acciones!A3 sheet.emptied"}},
		"removed": {edit: func(f *excelize.File) { f.RemoveRow(sheetName, 4) }, want: []string{"Acciones!A2 sheet.removed"}},
		"stale": {edit: change("Otra cosa."), prepare: func(f *mixta.File) { f.Actions[0].Version["BO-VDSSC"] = 7 },
			want: []string{"Acciones!A3 sheet.stale"}},
		"unknown": {edit: change("Otra cosa."), prepare: func(f *mixta.File) { f.Actions = f.Actions[1:] }, want: []string{"Acciones!A3 sheet.strange"}},
	} {
		t.Run(name, func(t *testing.T) {
			f := state(t, "plan")
			if c.prepare != nil {
				c.prepare(f)
			}
			took, f := take(t, f, edited(t, book, c.edit))
			var got []string
			for _, f := range took.report.Findings {
				got = append(got, f.Pointer+" "+f.Rule.ID)
			}
			for _, want := range c.want {
				if !slices.Contains(got, want) {
					t.Errorf("%s is not found: %v", want, got)
				}
			}
			if len(c.want) == 0 && len(got) > 0 || took.revised != c.revised || took.fresh != c.fresh {
				t.Errorf("%d revised, %d new, %v", took.revised, took.fresh, got)
			}
			if c.revised > 0 && f.Actions[0].Version["BO-VDSSC"] != 2 {
				t.Errorf("version %v", f.Actions[0].Version)
			}
		})
	}
}

// xlsxName is the name of a cell, by its column from 0.
func xlsxName(column, row int) string {
	name, _ := excelize.CoordinatesToCellName(column+1, row)
	return name
}
