package main

import (
	"bytes"
	"os"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert/sheet"
	"github.com/comision-mixta/mixta/record"
)

// TestBooks: the books are what the command makes, and the 35 actions are a valid file:
// six of them real.
func TestBooks(t *testing.T) {
	books, err := Books("../../ix-meeting/ix-meeting.json")
	if err != nil {
		t.Fatal(err)
	}
	for name, got := range books {
		if want, err := os.ReadFile("../" + name); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: run go run ./generate: another book, %v", name, err)
		}
	}
	want := books["plan.xlsx"]
	rd, err := sheet.Open(bytes.NewReader(want), int64(len(want)))
	if err != nil {
		t.Fatal(err)
	}
	defer rd.Close()
	f := &mixta.File{Envelope: mixta.Envelope{ID: record.NewID(), Sender: record.ComisionMixta, Recipient: record.ComisionMixta, Issued: "2026-11-23T12:00:00-04:00", Marking: rd.Book().Marking}}
	for row, err := range rd.Rows() {
		if err != nil {
			t.Fatal(err)
		}
		r, _, err := mixta.Unmarshal(row.Kind, row.JSON())
		if err != nil && row.Kind != "plan" { // which counts its actions
			t.Errorf("%s: %v", row.Cell, err)
		}
		if err := f.Add(r); err != nil {
			t.Fatal(err)
		}
	}
	found := append(rd.Report().Findings, f.Validate().Findings...)
	for i := range found {
		if found[i].Severity > check.Info {
			t.Errorf("%s: %s", found[i].Pointer, found[i].Message(check.EN))
		}
	}
	real := 0
	for i := range f.Actions {
		if !f.Actions[i].Exercise {
			real++
		}
	}
	if len(f.Actions) != 35 || real != 6 {
		t.Errorf("%d actions, %d of them real", len(f.Actions), real)
	}
}
