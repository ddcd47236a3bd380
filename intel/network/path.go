package network

import (
	"cmp"
	"slices"

	"github.com/comision-mixta/mixta/intel"
	"github.com/comision-mixta/mixta/record"
)

// Path is the strongest path from one subject to another.
type Path struct {
	To     record.ID
	Length int // how many links it has

	// Weakest is the link on the path with the weakest grading; nil where none
	// could be judged.
	Weakest *intel.Link

	// Undecided is true where a link of the path could not be judged, or not be
	// compared with the others: the weakest then is that of the rest.
	Undecided bool

	rest *Path // without its last link; nil for the empty path
	last *intel.Link
}

// Links returns the links of the path, from the first subject on.
func (p *Path) Links() []*intel.Link {
	links := make([]*intel.Link, p.Length)
	for i := p.Length - 1; i >= 0; i-- {
		links[i], p = p.last, p.rest
	}
	return links
}

// Paths returns, for every subject connected with the given one, the path
// whose weakest link is the strongest possible, sorted by subject. A path
// without an undecided link is taken before one with. It takes as many steps
// as the group has links, and n log n to sort.
func (n *Network) Paths(from record.ID) []*Path {
	for i := range n.Groups {
		g := &n.Groups[i]
		if _, ok := slices.BinarySearch(g.Subjects, from); ok {
			return n.paths(g, from)
		}
	}
	return nil
}

func (n *Network) paths(g *Group, from record.ID) []*Path {
	next := map[record.ID][]*intel.Link{}
	for _, t := range g.Links {
		if t.Strongest {
			next[record.ID(t.From)] = append(next[record.ID(t.From)], t.Link)
			next[record.ID(t.To)] = append(next[record.ID(t.To)], t.Link)
		}
	}
	paths := []*Path{{To: from}}
	for i := 0; i < len(paths); i++ {
		p := paths[i]
		for _, l := range next[p.To] {
			if l == p.last {
				continue // back where the path came from: the links are a tree
			}
			to := record.ID(l.To)
			if to == p.To {
				to = record.ID(l.From)
			}
			paths = append(paths, n.longer(p, l, to))
		}
	}
	paths = paths[1:]
	slices.SortFunc(paths, func(a, b *Path) int { return cmp.Compare(a.To, b.To) })
	return paths
}

// longer returns the path with one more link at its end.
func (n *Network) longer(p *Path, l *intel.Link, to record.ID) *Path {
	q := &Path{To: to, Length: p.Length + 1, Weakest: p.Weakest, Undecided: p.Undecided, rest: p, last: l}
	strength, judged := n.strength(l.Grading)
	if !judged {
		q.Undecided = true
		return q
	}
	if q.Weakest != nil {
		if before, _ := n.strength(q.Weakest.Grading); before <= strength {
			return q
		}
	}
	q.Weakest = l
	return q
}
