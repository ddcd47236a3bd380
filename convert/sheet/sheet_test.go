package sheet_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/record"
)

func clean(t testing.TB, name string) *mixta.File {
	t.Helper()
	b, err := os.Open("../../conformance/clean/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	f, err := mixta.Read(b)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func kindNames() (all []string) {
	for _, k := range sheet.Kinds() {
		all = append(all, k.Name)
	}
	return all
}

func write(t testing.TB, f *mixta.File, b sheet.Book, kinds ...string) []byte {
	t.Helper()
	names := sheet.NewNames(b.Lang, b.Actor)
	for r := range f.All() {
		names.Add(r)
	}
	w, err := sheet.NewWriter(b, kinds, names)
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

func read(t testing.TB, book []byte) (*sheet.Reader, map[record.ID]mixta.Record) {
	t.Helper()
	rd, err := sheet.Open(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	defer rd.Close()
	all := map[record.ID]mixta.Record{}
	for row, err := range rd.Rows() {
		if err != nil {
			t.Fatal(err)
		}
		rec, _, _ := mixta.Unmarshal(row.Kind, row.JSON()) // what is wrong is found below
		for _, f := range row.Place(rec.Validate()).Findings {
			rd.Find(f)
		}
		if changed, err := row.Changed(rec); err != nil || changed {
			t.Errorf("%s changed: %v", row.Cell, err)
		}
		all[row.ID] = rec
	}
	return rd, all
}

// TestThereAndBack: what was written to a book comes out of it equal.
func TestThereAndBack(t *testing.T) {
	for _, name := range []string{"plan", "crops", "intel", "ops"} {
		for _, lang := range []check.Lang{check.ES, check.EN} {
			f := clean(t, name)
			b := sheet.Book{Lang: lang, Actor: f.Envelope.Sender, Marking: f.Envelope.Marking, Zone: sheet.Home(f.Envelope.Sender)}
			out := write(t, f, b, kindNames()...)
			rd, got := read(t, out)
			for _, f := range rd.Report().Findings {
				t.Errorf("%s: %s", f.Pointer, f.Message(check.EN))
			}
			for want := range f.All() {
				if _, is := want.(*record.Withdrawal); is {
					continue
				}
				if _, is := want.(*record.Receipt); is {
					continue
				}
				if diff := cmp.Diff(want, got[want.Head().ID]); diff != "" {
					t.Errorf("%s (-want +got):\n%s", want.Head().ID, diff)
				}
			}
		}
	}
}
