package sheet_test

import (
	"encoding/hex"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/schema"
)

// TestRandomThereAndBack: records of all kinds with whatever their shape allows come
// out of a book equal. MIXTA_SHEETS is how many books are tried.
func TestRandomThereAndBack(t *testing.T) {
	books := 4
	if n, err := strconv.Atoi(os.Getenv("MIXTA_SHEETS")); err == nil {
		books = n
	}
	put, told := 0, map[string]int{}
	for seed := range books {
		c := changer{rand.New(rand.NewPCG(uint64(seed), 18))}
		f := clean(t, []string{"plan", "crops", "intel", "ops"}[seed%4])
		changed := &mixta.File{Envelope: f.Envelope}
		for r := range f.All() {
			if rec := c.record(t, r); rec != nil {
				changed.Add(rec)
				put++
			}
		}
		lang := []check.Lang{check.ES, check.EN}[seed/4%2]
		b := sheet.Book{Lang: lang, Actor: f.Envelope.Sender, Marking: f.Envelope.Marking, Zone: sheet.Home(f.Envelope.Sender), Exercise: seed%3 == 0}
		rd, got := read(t, write(t, changed, b, kindNames()...))
		for _, f := range rd.Report().Findings {
			if told[f.Rule.ID]++; strings.HasPrefix(f.Rule.ID, "sheet.") || strings.HasPrefix(f.Rule.ID, "convert.") {
				t.Errorf("seed %d: %s: %s", seed, f.Pointer, f.Message(check.EN))
			}
		}
		for want := range changed.All() {
			if diff := cmp.Diff(marshal(t, want), marshal(t, got[want.Head().ID])); diff != "" {
				t.Fatalf("seed %d, %s (-want +got):\n%s", seed, want.Head().ID, diff)
			}
		}
	}
	t.Logf("%d records in %d books", put, books)
}

func marshal(t *testing.T, r mixta.Record) string {
	t.Helper()
	if r == nil {
		return ""
	}
	b, err := mixta.Marshal(r)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// changer changes records at random, within their shape.
type changer struct{ *rand.Rand }

// record returns a changed copy of a record; nil of one about records, and where the
// copy does not have the shape.
func (c changer) record(t *testing.T, r mixta.Record) mixta.Record {
	kind := ""
	for _, k := range sheet.Kinds() {
		if fmt.Sprintf("%T", k.New()) == fmt.Sprintf("%T", r) {
			kind = k.Name
		}
	}
	if kind == "" {
		return nil
	}
	e, err := schema.Look(kind, check.EN)
	if err != nil {
		t.Fatal(err)
	}
	var v map[string]any
	if err := json.Unmarshal([]byte(marshal(t, r)), &v); err != nil {
		t.Fatal(err)
	}
	for _, m := range e.Members() {
		if old, ok := v[m.Name()]; ok && m.Name() != "id" && m.Name() != "version" && m.Name() != "seen" && m.Name() != "extensions" && m.Name() != "absent" && m.Name() != "markings" {
			v[m.Name()] = c.value(m, old)
			if !m.Required() && c.IntN(5) == 0 {
				delete(v, m.Name())
			}
		}
	}
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	rec, report, _ := mixta.Unmarshal(kind, b)
	for _, f := range report.Findings {
		if f.Severity == check.Error && (strings.HasPrefix(f.Rule.ID, "shape.") || strings.HasPrefix(f.Rule.ID, "json.")) {
			return r // as it was
		}
	}
	return rec
}

// value changes a value.
func (c changer) value(e *schema.Entry, v any) any {
	switch v := v.(type) {
	case map[string]any:
		for name, old := range v {
			m := e.Member(name)
			if m == nil || name == "type" {
				continue
			}
			if v[name] = c.value(m, old); !m.Required() && len(v) > 1 && c.IntN(6) == 0 {
				delete(v, name)
			}
		}
		return v
	case []any:
		if e.Definition(e.Schema).UniqueItems || e.Type == "record.Position" {
			return v
		}
		for i := range v {
			v[i] = c.value(e.Value(), v[i])
		}
		c.Shuffle(len(v), func(i, k int) { v[i], v[k] = v[k], v[i] })
		return v
	case string:
		return c.text(e, v)
	case float64:
		if e.Values.Type == "number" && c.IntN(2) == 0 {
			return []float64{math.Nextafter(v, 1e9), v / 3, 0.1, 1e-7, 123456.789012345, v}[c.IntN(6)]
		}
		return v
	case bool:
		return c.IntN(2) == 0
	}
	return v
}

// text changes a text: of a code another one, of a day or instant another form of it.
func (c changer) text(e *schema.Entry, old string) string {
	if c.IntN(3) > 0 {
		return old
	}
	if lists := schema.FindCodes(e.Type); len(lists) == 1 && lists[0].Type == e.Type {
		if !lists[0].Closed && c.IntN(4) == 0 && old == strings.ToLower(old) {
			return "otro-codigo"
		}
		return lists[0].Codes[c.IntN(len(lists[0].Codes))].Code
	}
	switch e.Type {
	case "record.Date":
		return []string{"1899-12-31", "1900-02-28", "1900-03-01", "2024-02-29", "9999-12-31"}[c.IntN(5)]
	case "record.Instant":
		return []string{"2024-02-29T23:59:59-04:00", "2024-01-01T00:00:00.100Z", "1890-01-01T00:00:00+00:00", "2024-01-01T12:00:00-05:00", "2023-12-31T23:59:60Z"}[c.IntN(5)]
	case "record.When":
		return []string{"2024", "2024-05", "2024-Q3", "2024-05-06", "next-meeting", "continuous"}[c.IntN(6)]
	}
	if e.Values.Pattern != "" {
		return old
	}
	return []string{" " + old, old + "\n\tsegunda línea\r\n", "=1+1", "@SUM(A1)", "_x0041_", "1,5", "0123", "31/12/2023", "ñandú 🚁 " + hex.EncodeToString([]byte{byte(c.IntN(256))}),
		"«mixta:1»", "a; b", "TRUE", "#N/A", "'x", strings.Repeat("á🚁", 9_999)}[c.IntN(15)]
}
