// Package examples holds complete cases; each folder is one.
package examples_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/comision-mixta/mixta"
	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/plan/review"
)

// TestFiles checks every file of records here: nothing is wrong with it, and
// it is in the written form.
func TestFiles(t *testing.T) {
	files, err := filepath.Glob("*/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, name := range files {
		t.Run(name, func(t *testing.T) {
			b, file := read(t, name)
			var out bytes.Buffer
			if err := file.Write(&out); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(b), out.String()); diff != "" {
				t.Errorf("not in the written form (-file +written):\n%s", diff)
			}
		})
	}
}

// read reads a file and fails where it is not clean; notes are allowed.
func read(t *testing.T, name string) ([]byte, *mixta.File) {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	file, report, err := mixta.ReadReport(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	for i := range report.Findings {
		if f := &report.Findings[i]; f.Severity > check.Info {
			t.Errorf("%d:%d %s: %s", f.Line, f.Column, f.Rule.ID, f.Message(check.EN))
		}
	}
	return b, file
}

func TestCounts(t *testing.T) {
	type counts struct{ Meetings, Plans, Actions, Progress, Statistics int }
	for name, want := range map[string]counts{
		"ix-meeting/ix-meeting.json": {Meetings: 10, Plans: 1, Actions: 9, Statistics: 10},
		"ix-meeting/drill.json":      {Meetings: 2, Plans: 1, Actions: 9, Progress: 18},
	} {
		_, f := read(t, name)
		got := counts{len(f.Meetings), len(f.Plans), len(f.Actions), len(f.Progress), len(f.Statistics)}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestWhatIsReal keeps the drills apart: each statement of the other file has a
// public source, and nothing of a drill claims to be real.
func TestWhatIsReal(t *testing.T) {
	for name, drill := range map[string]bool{
		"ix-meeting/ix-meeting.json": false, "ix-meeting/drill.json": true, "amistad-tiwanaku/drill.json": true,
	} {
		b, _ := read(t, name)
		for rec := range mixta.NewReader(bytes.NewReader(b)).Records() {
			head := rec.Head()
			if head.Exercise != drill {
				t.Errorf("%s: %s: exercise is %v", name, head.ID, head.Exercise)
			}
			if len(head.Sources) == 0 || head.Sources[0].Note.ES == "" {
				t.Errorf("%s: %s has no source with a note", name, head.ID)
			}
		}
	}
}

func TestReview(t *testing.T) {
	for _, test := range []struct {
		name string
		want review.Tally
		miss int
	}{
		{"ix-meeting/ix-meeting.json", review.Tally{Actions: 9, Unknown: 9}, 26}, // 35 agreed, 9 reported in public
		// 1 ongoing, 2 partly fulfilled by the act, 3 and 7 not reported by both, 4 and 6 ongoing, 5 suspended,
		// 8 fulfilled, 10 cancelled by one side only. Overdue: 1, 5, 7, 10.
		{"ix-meeting/drill.json", review.Tally{Actions: 9, Ongoing: 3, Fulfilled: 1, PartlyFulfilled: 1, Suspended: 1, Unknown: 3, Overdue: 4}, 1},
	} {
		_, f := read(t, test.name)
		s, err := review.Of(&f.Plans[0], f.Actions, f.Progress, f.Meetings, "2023-08-31")
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(test.want, s.Total); diff != "" || s.Missing != test.miss {
			t.Errorf("%s: %d missing; total (-want +got):\n%s", test.name, s.Missing, diff)
		}
	}
}
