package network

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// TestOrder: subjects and links stand in the order of their ids and ends, in whatever
// order they come, and whether or not there is a record of each subject.
func TestOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := func(kind, n int) record.ID {
			return record.ID(fmt.Sprintf("%08x-0000-4000-8000-%012x", uint32(n)*2654435761, kind))
		}
		var subjects []intel.Subject
		for _, n := range rapid.SliceOfNDistinct(rapid.IntRange(0, 19), 0, 20, rapid.ID).Draw(t, "subjects") {
			var s intel.Subject
			s.ID = id(1, n)
			subjects = append(subjects, s)
		}
		var links []intel.Link
		for n := range rapid.IntRange(0, 30).Draw(t, "links") {
			var l intel.Link
			l.ID = id(2, n)
			end := rapid.IntRange(0, 19)
			l.From, l.To = record.SubjectRef(id(1, end.Draw(t, "from"))), record.SubjectRef(id(1, end.Draw(t, "to")))
			links = append(links, l)
		}
		n := New(subjects, links)
		ties := 0
		if !slices.IsSorted(n.Alone) {
			t.Errorf("alone: %v", n.Alone)
		}
		for _, g := range n.Groups {
			ties += len(g.Links)
			if !slices.IsSorted(g.Subjects) {
				t.Errorf("subjects: %v", g.Subjects)
			}
			if !slices.IsSortedFunc(g.Links, func(a, b Tie) int {
				return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.To, b.To), cmp.Compare(a.ID, b.ID))
			}) {
				t.Errorf("links: %v", g.Links)
			}
		}
		joining := 0
		for _, l := range links {
			if l.From != l.To {
				joining++
			}
		}
		if ties < joining {
			t.Errorf("%d links, but %d join subjects", ties, joining)
		}
	})
}
