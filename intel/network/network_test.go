package network

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

func number(n int) record.ID { return record.ID(fmt.Sprintf("%08d-0000-4000-8000-000000000000", n)) }

func subject(n int, kind intel.SubjectKind, name string) intel.Subject {
	s := intel.Subject{Kind: kind}
	s.ID, s.Version = number(n), record.Version{"BO": 1}
	if name != "" {
		s.Names = []intel.Name{{Text: name}}
	}
	return s
}

func link(n, from, to int, g intel.Grading) intel.Link {
	l := intel.Link{From: record.SubjectRef(number(from)), To: record.SubjectRef(number(to)), Role: intel.ContactOf, Grading: g}
	l.ID, l.Version = number(n), record.Version{"BO": 1}
	return l
}

// TestNetwork is the worked example: from 1 to 3 there are a direct link that
// is doubtful and a way round that is probably true.
func TestNetwork(t *testing.T) {
	subjects := []intel.Subject{subject(4, intel.KindAircraft, "CP-0000"), subject(2, intel.KindPerson, "Persona Inventada"), subject(1, intel.KindOrganisation, "Grupo"), subject(3, intel.KindSite, ""), subject(5, intel.KindVessel, "Bote")}
	links := []intel.Link{
		link(101, 1, 3, intel.Grading{Scheme: intel.Admiralty, Source: "A", Information: "4"}), link(102, 1, 2, intel.Grading{Scheme: intel.Admiralty, Source: "C", Information: "2"}),
		link(103, 3, 2, intel.Grading{Scheme: intel.Admiralty, Source: "B", Information: "1"}), link(104, 3, 4, intel.Grading{Scheme: intel.Admiralty, Source: "F", Information: "6"}),
	}
	n := New(subjects, links)
	got := map[record.ID]string{}
	for _, p := range n.Paths(number(1)) {
		ids := ""
		for _, l := range p.Links() {
			ids += " " + string(l.ID[:8])
		}
		got[p.To] = fmt.Sprintf("%d%s weakest %s undecided %t", p.Length, ids, p.Weakest.Grading, p.Undecided)
	}
	want := map[record.ID]string{
		number(2): "1 00000102 weakest C2 undecided false",
		number(3): "2 00000102 00000103 weakest C2 undecided false",
		number(4): "3 00000102 00000103 00000104 weakest C2 undecided true",
	}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("paths (-want +got):\n%s", diff)
	}
	if n.Scheme != intel.Admiralty || len(n.Groups) != 1 || !slices.Equal(n.Alone, []record.ID{number(5)}) {
		t.Errorf("scheme %q, groups %v, alone %v", n.Scheme, n.Groups, n.Alone)
	}
}

// TestSchemesMeetInConfidence: 4x4's 3 is corroborated, as is Admiralty's 1; a 4
// of the 4x4 has no confidence, and makes the path undecided.
func TestSchemesMeetInConfidence(t *testing.T) {
	links := []intel.Link{
		link(101, 1, 2, intel.Grading{Scheme: intel.Europol4x4, Source: "A", Information: "3"}), link(102, 2, 3, intel.Grading{Scheme: intel.Admiralty, Source: "B", Information: "2"}), link(103, 3, 4, intel.Grading{Scheme: intel.Europol4x4, Source: "A", Information: "4"}),
	}
	n := New(nil, links)
	ps := n.Paths(number(1))
	if len(ps) != 3 || ps[1].Weakest.ID != number(102) || ps[1].Undecided || !ps[2].Undecided || ps[2].Weakest.ID != number(102) {
		t.Errorf("paths: %+v", ps)
	}
	one := New(nil, []intel.Link{links[0], links[2]}) // one scheme: a 4 is its lowest
	if ps := one.Paths(number(4)); len(ps) != 1 || ps[0].Undecided || ps[0].Weakest.ID != number(103) {
		t.Errorf("one scheme: %+v", ps)
	}
}

// TestPathsAreStrongest compares with trying every threshold, from the best
// down: the strongest path is that found at the first threshold that connects.
func TestPathsAreStrongest(t *testing.T) {
	grades := []intel.Grading{{Scheme: intel.Admiralty, Source: "A", Information: "1"}, {Scheme: intel.Admiralty, Source: "A", Information: "2"}, {Scheme: intel.Admiralty, Source: "A", Information: "3"}, {Scheme: intel.Admiralty, Source: "F", Information: "6"}, {Scheme: intel.Europol4x4, Source: "A", Information: "3"}, {Scheme: intel.Europol4x4, Source: "A", Information: "1"}, {Scheme: intel.UK3x5x2, Source: "1", Information: "E"}, {Scheme: intel.UK3x5x2, Source: "1", Information: "D"}}
	rapid.Check(t, func(t *rapid.T) {
		nodes := rapid.IntRange(2, 9).Draw(t, "nodes")
		few := rapid.IntRange(1, len(grades)).Draw(t, "grades")
		var subjects []intel.Subject
		var links []intel.Link
		for i := range nodes {
			subjects = append(subjects, subject(i, intel.KindSite, ""))
		}
		for i := range rapid.IntRange(0, 20).Draw(t, "links") {
			links = append(links, link(100+i, rapid.IntRange(0, nodes-1).Draw(t, "from"), rapid.IntRange(0, nodes-1).Draw(t, "to"), rapid.SampledFrom(grades[:few]).Draw(t, "grade")))
		}
		n := New(subjects, links)
		for from := range nodes {
			got := map[record.ID]*Path{}
			for _, p := range n.Paths(number(from)) {
				got[p.To] = p
			}
			for to := range nodes {
				if to == from {
					continue
				}
				want, connected := strongest(n, links, nodes, from, to)
				p := got[number(to)]
				if connected != (p != nil) {
					t.Fatalf("%d to %d: path %v, connected %t", from, to, p, connected)
				}
				if p == nil {
					continue
				}
				if strength := weakestOf(n, p.Links()); strength != want {
					t.Fatalf("%d to %d: %d, want %d", from, to, strength, want)
				}
				if (want == -1) != p.Undecided {
					t.Fatalf("%d to %d: undecided %t, weakest %d", from, to, p.Undecided, want)
				}
				at := number(from)
				for _, l := range p.Links() {
					switch at {
					case record.ID(l.From):
						at = record.ID(l.To)
					case record.ID(l.To):
						at = record.ID(l.From)
					default:
						t.Fatalf("the path breaks at %s", at)
					}
				}
				if at != number(to) {
					t.Fatalf("the path ends at %s", at)
				}
			}
		}
		shuffled := slices.Clone(links)
		rand.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		slices.Reverse(subjects)
		if diff := gocmp.Diff(n, New(subjects, shuffled), cmpopts.IgnoreUnexported(Network{})); diff != "" {
			t.Fatalf("the order of the records changes the network:\n%s", diff)
		}
	})
}

// weakestOf returns the strength of the weakest link, -1 if one is undecided.
func weakestOf(n *Network, links []*intel.Link) int64 {
	least := int64(1000)
	for _, l := range links {
		s, judged := n.strength(l.Grading)
		if !judged {
			s = -1
		}
		least = min(least, s)
	}
	return least
}

// strongest finds by flooding, for each threshold from the best down, what a
// path can be held to.
func strongest(n *Network, links []intel.Link, nodes, from, to int) (int64, bool) {
	strengths := make([]int64, len(links))
	for i := range links {
		strengths[i] = weakestOf(n, []*intel.Link{&links[i]})
	}
	thresholds := slices.Compact(slices.Sorted(slices.Values(strengths)))
	for _, threshold := range slices.Backward(thresholds) {
		reached := map[string]bool{string(number(from)): true}
		for range nodes {
			for i := range links {
				a, b := string(links[i].From), string(links[i].To)
				if strengths[i] >= threshold && (reached[a] || reached[b]) {
					reached[a], reached[b] = true, true
				}
			}
		}
		if reached[string(number(to))] {
			return threshold, true
		}
	}
	return 0, false
}
