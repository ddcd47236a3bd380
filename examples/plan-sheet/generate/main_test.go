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

// TestBook: the book is what the command makes, and its 35 actions are a valid file: six
// of them real.
func TestBook(t *testing.T) {
	want, err := os.ReadFile("../plan.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	got, err := Book("../../ix-meeting/ix-meeting.json")
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("run go run ./generate: another book, %v", err)
	}
	rd, err := sheet.Open(bytes.NewReader(want), int64(len(want)))
	if err != nil {
		t.Fatal(err)
	}
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
