package network

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// Network is subjects connected by their links.
type Network struct {
	// Scheme is the one in which all links were graded; "" where there are
	// several, and gradings are compared through [Grading.Confidence] alone.
	Scheme intel.Scheme

	// Groups of subjects that are connected, from the largest to the smallest.
	Groups []Group

	// Alone are the subjects without a link, sorted.
	Alone []record.ID

	subjects map[record.ID]*intel.Subject
}

// Subject returns a subject of the network; nil for one that only links name.
func (n *Network) Subject(id record.ID) *intel.Subject { return n.subjects[id] }

// Exercise reports whether a subject or a link is of an exercise.
func (n *Network) Exercise() bool {
	for _, s := range n.subjects {
		if s.Exercise {
			return true
		}
	}
	return slices.ContainsFunc(n.Groups, func(g Group) bool { return slices.ContainsFunc(g.Links, func(t Tie) bool { return t.Exercise }) })
}

// Group is a set of connected subjects.
type Group struct {
	Subjects []record.ID // sorted
	Links    []Tie       // sorted by their ends and id
}

// Tie is a link in a group.
type Tie struct {
	*intel.Link

	// Strongest marks the links that make up the strongest paths: for every two
	// subjects of the group, the one way along such links is the path whose
	// weakest link is the strongest possible.
	Strongest bool
}

// New connects subjects by their links. A subject that only links name
// is part of the network as well; of several versions of a record the newest
// counts. Equal records give an equal network, in whatever order they come.
//
// Within one scheme gradings are compared as the scheme orders them; links
// graded in different schemes only through their confidence. A link whose
// grading cannot be judged, or has no confidence, is neither weak nor strong:
// it is used last, and makes a path undecided. It takes n log n steps: the
// strongest paths are those of a maximum spanning forest.
func New(subjects []intel.Subject, links []intel.Link) *Network {
	n := &Network{subjects: make(map[record.ID]*intel.Subject, len(subjects))}
	all := record.Newest(links)
	n.Scheme = common(all)
	g := newGraph(len(subjects))
	for _, s := range record.Newest(subjects) {
		n.subjects[s.ID] = s
		g.node(s.ID)
	}
	ordered := len(g.ids)
	edges := make([]edge, 0, len(all))
	for _, l := range all {
		e := edge{from: g.node(record.ID(l.From)), to: g.node(record.ID(l.To)), link: l}
		e.strength, e.judged = n.strength(l.Grading)
		edges = append(edges, e)
	}
	g.span(edges)
	n.collect(g, edges, ordered)
	return n
}

// common returns the scheme of all links, or "" where there are several.
func common(links []*intel.Link) (s intel.Scheme) {
	for i, l := range links {
		if i > 0 && l.Grading.Scheme != s {
			return ""
		}
		s = l.Grading.Scheme
	}
	return s
}

// strength places a grading on the scale of the network; false where it has no
// place there.
func (n *Network) strength(g intel.Grading) (int64, bool) {
	if n.Scheme != "" {
		return g.Rank()
	}
	return g.Confidence()
}

// edge is a link between two nodes.
type edge struct {
	from, to  int32
	strength  int64
	judged    bool
	strongest bool
	link      *intel.Link
}

// graph numbers subjects and joins them into groups (union-find).
type graph struct {
	number map[record.ID]int32
	ids    []record.ID
	parent []int32
}

func newGraph(n int) *graph { return &graph{number: make(map[record.ID]int32, n)} }

func (g *graph) node(id record.ID) int32 {
	i, ok := g.number[id]
	if !ok {
		i = int32(len(g.ids))
		g.number[id] = i
		g.ids = append(g.ids, id)
		g.parent = append(g.parent, i)
	}
	return i
}

// root returns the node that stands for the group of i.
func (g *graph) root(i int32) int32 {
	for g.parent[i] != i {
		g.parent[i] = g.parent[g.parent[i]]
		i = g.parent[i]
	}
	return i
}

// span marks the edges of a maximum spanning forest: the strongest first, those
// that cannot be judged last, equal ones by id.
func (g *graph) span(edges []edge) {
	order := make([]int32, len(edges))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { // edges are sorted by id
		x, y := &edges[a], &edges[b]
		if x.judged != y.judged {
			if x.judged {
				return -1
			}
			return 1
		}
		return cmp.Compare(y.strength, x.strength)
	})
	size := make([]int32, len(g.ids))
	for _, i := range order {
		e := &edges[i]
		a, b := g.root(e.from), g.root(e.to)
		if a == b {
			continue
		}
		e.strongest = true
		if size[a] < size[b] {
			a, b = b, a
		}
		g.parent[b] = a
		size[a] += size[b] + 1
	}
}

// collect sorts subjects and links into groups. The first so many nodes are in the order
// of their ids, and so are the edges.
func (n *Network) collect(g *graph, edges []edge, ordered int) {
	nodes := g.byID(ordered)
	count := make([]int32, len(g.ids))
	for i := range g.ids {
		count[g.root(int32(i))]++
	}
	place := make([]int32, len(g.ids)) // of a root: its group's number from 1
	for _, i := range nodes {
		id, root := g.ids[i], g.root(i)
		if count[root] == 1 {
			n.Alone = append(n.Alone, id)
			continue
		}
		if place[root] == 0 {
			n.Groups = append(n.Groups, Group{Subjects: make([]record.ID, 0, count[root])})
			place[root] = int32(len(n.Groups))
		}
		group := &n.Groups[place[root]-1]
		group.Subjects = append(group.Subjects, id)
	}
	for _, i := range g.byEnds(edges, nodes) {
		e := &edges[i]
		if at := place[g.root(e.from)]; at > 0 {
			n.Groups[at-1].Links = append(n.Groups[at-1].Links, Tie{e.link, e.strongest})
		}
	}
	slices.SortFunc(n.Groups, func(a, b Group) int {
		return cmp.Or(cmp.Compare(len(b.Subjects), len(a.Subjects)), cmp.Compare(a.Subjects[0], b.Subjects[0]))
	})
}
