// Package tracktest checks what the packages of position logs read.
package tracktest

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/convert"
	"github.com/comision-mixta/mixta/ops"
	"github.com/comision-mixta/mixta/record"
)

// Options are those with which tests read.
func Options() convert.Options {
	return convert.Options{Header: record.Header{Issuer: "PE-FAP", Marking: record.Marking{TLP: record.Green}, Issued: "2022-05-16T12:00:00Z", Exercise: true}, Zone: time.UTC, Log: convert.Log{Day: "2022-05-16"}}
}

// Read reads a log and returns what a test compares: the tracks without their random ids, the
// findings by line.
func Read(t testing.TB, in *convert.Stream) (tracks []*ops.Track, found []string) {
	t.Helper()
	for k := range convert.Only[*ops.Track](in) {
		if r := k.Validate(); !r.OK() {
			t.Errorf("track %+v: %v", k, r.Err())
		}
		k.Header = record.Header{}
		tracks = append(tracks, k)
	}
	if err := in.Err(); err != nil {
		t.Fatal(err)
	}
	r := in.Report()
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Rule.ID == "convert.lost" { // told of the log as a whole, by field
			found = append(found, fmt.Sprintf("lost:%s:%v", f.Pointer, f.Args[0]))
			continue
		}
		if f.Line == 0 || f.Message(check.ES) == "" || f.Message(check.EN) == "" {
			t.Errorf("finding %+v", f)
		}
		found = append(found, strings.TrimPrefix(f.Rule.ID, "import.track.")+":"+strconv.Itoa(f.Line))
	}
	return tracks, found
}

// Expect compares what a log holds with what is wanted.
func Expect(t *testing.T, in *convert.Stream, want []*ops.Track, findings ...string) {
	t.Helper()
	tracks, found := Read(t, in)
	if diff := cmp.Diff(want, tracks); diff != "" {
		t.Errorf("tracks (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(findings, found); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}
