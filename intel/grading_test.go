package intel

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestConfidence holds the whole map: what STIX 2.1 gives for the Admiralty
// scale, what the words of the other two say, and nothing more.
func TestConfidence(t *testing.T) {
	want := map[Scheme]map[InformationGrade]int64{
		Admiralty:  {"1": 90, "2": 70, "3": 50, "4": 30, "5": 10},
		Europol4x4: {"3": 90},
		UK3x5x2:    {"B": 90, "E": 10},
		"other":    {},
		"":         {},
	}
	for scheme, grades := range want {
		got := map[InformationGrade]int64{}
		for _, i := range []InformationGrade{"", "1", "2", "3", "4", "5", "6", "7", "A", "B", "C", "D", "E", "X"} {
			if c, ok := (Grading{scheme, "A", i}).Confidence(); ok {
				got[i] = c
			}
		}
		if diff := cmp.Diff(grades, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", scheme, diff)
		}
	}
}

func TestUnjudged(t *testing.T) {
	for _, tt := range []struct {
		g                   Grading
		source, information bool
	}{
		{Grading{Admiralty, "A", "1"}, true, true},
		{Grading{Admiralty, "E", "5"}, true, true},
		{Grading{Admiralty, "F", "2"}, false, true},
		{Grading{Admiralty, "B", "6"}, true, false},
		{Grading{Europol4x4, "X", "4"}, false, true},
		{Grading{UK3x5x2, "2", "D"}, false, false},
		{Grading{UK3x5x2, "3", "E"}, true, true},
		{Grading{Europol4x4, "F", "6"}, false, false},
	} {
		s, i := tt.g.Judged()
		if s != tt.source || i != tt.information {
			t.Errorf("%v judged %t %t, want %t %t", tt.g, s, i, tt.source, tt.information)
		}
		if _, ok := tt.g.Rank(); ok != tt.information {
			t.Errorf("%v has a rank: %t", tt.g, ok)
		}
	}
}

// TestRankAndConfidenceAgree: where both are there, they order alike.
func TestRankAndConfidenceAgree(t *testing.T) {
	for _, s := range []Scheme{Admiralty, UK3x5x2, Europol4x4} {
		_, ii := s.Grades()
		for _, a := range ii {
			for _, b := range ii {
				x, y := Grading{s, "A", InformationGrade(a.Code)}, Grading{s, "A", InformationGrade(b.Code)}
				cx, ok := x.Confidence()
				cy, ok2 := y.Confidence()
				rx, _ := x.Rank()
				ry, _ := y.Rank()
				if ok && ok2 && (cx < cy) != (rx < ry) {
					t.Errorf("%v and %v: confidence %d %d, rank %d %d", x, y, cx, cy, rx, ry)
				}
			}
		}
	}
}
