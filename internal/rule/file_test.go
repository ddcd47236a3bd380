package rule

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/comision-mixta/mixta/check"
)

// tally counts what a test file holds.
type tally struct {
	names map[string]bool
	spots []*Spot
	day   string
	lost  int
}

func (s *tally) Issued(instant, _ string) { s.day = instant }
func (s *tally) Unsound(any)              { s.lost++ }

// Spot makes a step tell its own places.
func (s *step) Spot(at any) (Spot, error) {
	if at != &s.Name {
		return Spot{}, errors.New("a copy")
	}
	return Spot{ID: s.Name}, nil
}

// reading starts the reading of a file by rules on steps; the places of their
// members are known, but not those of copies.
func reading(rows ...FileRow[tally]) (*Gathering, func(*step)) {
	g := NewGathering(check.Exchange, []FileRules{Across(func(*Memory) *tally { return &tally{names: map[string]bool{}} }, rows...)}, 0)
	return g, func(s *step) {
		g.Add(s, s)
	}
}

// TestFileRules: rows share what they remember, in their order, and hit members
// at hand and spots kept.
func TestFileRules(t *testing.T) {
	g, add := reading(
		Against(check.Rule{ID: "twice", Severity: check.Error}, func(s *tally, v *step, hit Hit) {
			if s.names[v.Name] {
				hit(&v.Name, s.day)
			}
		}),
		Gather(func(s *tally, v *step, keep Keep) {
			s.names[v.Name] = true
			s.spots = append(s.spots, keep(&v.Name))
		}),
		AtEnd(check.Rule{ID: "last", Severity: check.Warning}, func(s *tally, hit Hit) { hit(s.spots[len(s.spots)-1], s.lost) }),
		AtEnd(check.Rule{ID: "off", Severity: check.Off}, func(s *tally, hit Hit) { hit(s.spots[0]) }),
	)
	g.Issued("2024-05-06", "")
	for _, name := range []string{"a", "b", "a", "c"} {
		add(&step{name})
	}
	g.Unsound(&step{})
	var got []string
	for _, f := range g.End().Findings {
		got = append(got, fmt.Sprint(f.Rule.ID, " ", f.Severity, " ", f.ID, " ", f.Args))
	}
	if want := "twice error a [2024-05-06], last warning c [1]"; strings.Join(got, ", ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestFileRulesBounded: of any file so many findings and places are kept, and
// the rest is counted.
func TestFileRulesBounded(t *testing.T) {
	g, add := reading(
		Against(check.Rule{ID: "each", Severity: check.Error}, func(s *tally, v *step, hit Hit) { hit(&v.Name) }),
		Gather(func(s *tally, v *step, keep Keep) { s.spots = append(s.spots, keep(&v.Name)) }),
		AtEnd(check.Rule{ID: "all", Severity: check.Warning}, func(s *tally, hit Hit) {
			for _, at := range s.spots {
				hit(at)
			}
		}),
	)
	const records = 3 * maxKept
	for range records {
		add(&step{"a"})
	}
	r := g.End()
	if len(r.Findings) != maxKept || r.Count(check.Error) != records || r.Count(check.Warning) != records {
		t.Errorf("%d kept, %d errors and %d warnings, want %d and %d of each", len(r.Findings), r.Count(check.Error), r.Count(check.Warning), maxKept, records)
	}
	g, add = reading(
		Gather(func(s *tally, v *step, keep Keep) { s.spots = append(s.spots, keep(&v.Name)) }),
		AtEnd(check.Rule{ID: "last", Severity: check.Warning}, func(s *tally, hit Hit) {
			hit(s.spots[0])
			hit(s.spots[records-1])
		}),
	)
	for range records {
		add(&step{"a"})
	}
	if r := g.End(); len(r.Findings) != 1 || r.Omitted[check.Warning] != 1 {
		t.Errorf("%d placed and %v counted, want one of each", len(r.Findings), r.Omitted)
	}
}

// TestFileRulesLostAddress: a row that hits what is no member of the record at
// hand panics with its own name.
func TestFileRulesLostAddress(t *testing.T) {
	r := check.Rule{ID: "test.step.copied", Severity: check.Error}
	for want, row := range map[string]FileRow[tally]{
		"rule test.step.copied: a copy":    Against(r, func(s *tally, v *step, hit Hit) { c := *v; hit(&c.Name) }),
		"from rule.step: a copy":           Gather(func(s *tally, v *step, keep Keep) { c := *v; keep(&c.Name) }),
		"rule test.step.copied: no record": AtEnd(r, func(s *tally, hit Hit) { hit(&s.day) }),
	} {
		func() {
			defer func() {
				if got := fmt.Sprint(recover()); !strings.Contains(got, want) {
					t.Errorf("panics with %q, want %q", got, want)
				}
			}()
			g, add := reading(row)
			add(&step{"a"})
			g.End()
		}()
	}
}
