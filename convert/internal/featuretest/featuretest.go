// Package featuretest checks what the packages of feature formats read.
package featuretest

import (
	"io"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/record"
)

// Options are those with which tests read, but for the kind and the mapping.
func Options(kind string) convert.Options {
	return convert.Options{Kind: kind,
		Header: record.Header{Issuer: "BO-VDSSC", Issued: "2025-03-01T10:00:00-04:00", Marking: record.Marking{TLP: record.Green}}}
}

// Read reads a file and returns its records and its findings by rule and place.
func Read(t testing.TB, im *convert.Stream) (records []mixta.Record, found []string) {
	t.Helper()
	for r := range im.Records() {
		records = append(records, r)
	}
	if err := im.Err(); err != nil {
		t.Fatal(err)
	}
	r := im.Report()
	for i := range r.Findings {
		found = append(found, r.Findings[i].Rule.ID+" "+r.Findings[i].Pointer)
	}
	return records, found
}

// Fuzz reads any text: nothing panics, and every record that comes out is valid.
func Fuzz(f *testing.F, read func(io.Reader, convert.Options) *convert.Stream, options func(kind string) convert.Options, seeds ...string) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, kind := range []string{"parcel", "verification", "reduction"} {
			im := read(strings.NewReader(text), options(kind))
			for r := range im.Records() {
				if report := r.Validate(); !report.OK() {
					t.Errorf("taken in spite of %v", report.Findings[0].Message(check.EN))
				}
			}
			im.Report()
		}
	})
}
