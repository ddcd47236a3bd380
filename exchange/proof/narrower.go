package proof

import (
	"slices"
	"strconv"

	"github.com/comision-mixta/mixta/check"
)

// narrower makes the parts of a copy from those of what it is made from.
type narrower struct {
	from parts
	out  []Part
}

func (w *narrower) shown(s seed) { w.out = append(w.out, Part("s"+text(s[:]))) }

func (w *narrower) hidden(d digest) { w.out = append(w.out, Part("h"+text(d[:]))) }

// node makes the parts of what is n in what the copy is made from, and c in the copy;
// nil: it is not there. The seed is that of n; nil: it is among the parts.
func (w *narrower) node(s *seed, n, c *node) error {
	size := 0
	if s == nil {
		before := w.from
		kind, value, log := w.from.take()
		switch kind {
		case 's':
			below := seed(value)
			s = &below
		case 'h':
			w.hidden(value)
			return nil
		case 'o':
			size = log
			if !n.opens(c) {
				again := checker{parts: before}
				w.hidden(again.any(n))
				w.from = again.parts
				return nil
			}
		default:
			return check.Errorf(textOtherFile)
		}
	}
	switch {
	case s != nil && c != nil && n.same(c):
		w.shown(*s)
		return nil
	case s != nil && !n.opens(c):
		w.hidden(s.whole(n))
		return nil
	case n.form == list:
		return w.list(s, n, c, size)
	}
	w.out = append(w.out, "o")
	for i, item := range n.items {
		var there *node
		if at := slices.Index(c.names, n.names[i]); at >= 0 {
			there = c.items[at]
		}
		if err := w.node(s.part(n.names[i]), item, there); err != nil {
			return err
		}
	}
	return nil
}

// part returns the seed of a part; nil if that of the whole is not known.
func (s *seed) part(label string) *seed {
	if s == nil {
		return nil
	}
	below := s.below(label)
	return &below
}

// opens reports whether a copy shows c of what is n, but not all of it.
func (n *node) opens(c *node) bool {
	switch {
	case c == nil || n.form != c.form:
		return false
	case n.form == field:
		return c.items[content].text != ""
	case n.form == list:
		return n.align(c) != nil
	}
	return n.form == object && slices.Equal(n.names, c.names)
}

// align returns which item of a copy of the list, if any, each item of it is; nil if
// the copy is none.
func (n *node) align(c *node) []*node {
	if len(n.items) == len(c.items) {
		return c.items
	}
	left := c.items
	all := make([]*node, len(n.items))
	for i, item := range n.items {
		if len(left) > 0 && item.same(left[0]) {
			all[i], left = left[0], left[1:]
		}
	}
	if len(left) > 0 {
		return nil
	}
	return all
}

// list makes the parts of a list that is c in the copy.
func (w *narrower) list(s *seed, n, c *node, size int) error {
	var places []int
	if s != nil {
		places, size = s.places(len(n.items))
	}
	w.out = append(w.out, n.open(size))
	there, i := n.align(c), 0
	for p := range size {
		switch decoy := s != nil && (i == len(places) || places[i] != p); {
		case decoy:
			below := s.below(strconv.Itoa(p))
			w.hidden(hash(ofDecoy, below[:]))
		case s == nil && len(w.from) > 0 && w.from[0] != "" && w.from[0][0] == 'h':
			_, d, _ := w.from.take()
			w.hidden(d)
		case i == len(n.items):
			return check.Errorf(textOtherFile)
		default:
			if err := w.node(s.part(strconv.Itoa(p)), n.items[i], there[i]); err != nil {
				return err
			}
			i++
		}
	}
	return nil
}

var textOtherFile = check.Text{ES: "la constancia debe ser de este archivo, tal como se firmó", EN: "the proof must be of this file, as it was signed"}
