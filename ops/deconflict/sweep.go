package deconflict

import (
	"iter"
	"slices"
	"time"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/ops"
)

// reach is a notice as the sweep sees it.
type reach struct {
	notice   int
	domain   ops.Domain
	from, to time.Time
	shape    shape
	box      geom.Box // the notice with half of the greatest separation around it
}

type sweep struct {
	byStart []*reach
	rules   map[[2]ops.Domain]Separation
	time    time.Duration // the greatest of the rules
	levels  []level
}

// level is an index of reaches that begin one after another.
type level struct {
	reaches []*reach
	index   *geom.Index
}

// blockSize is how many notices are indexed at a time.
const blockSize = 256

func newSweep(list []ops.Notice, rules []Separation) *sweep {
	s := &sweep{rules: map[[2]ops.Domain]Separation{}}
	var metres float64
	for _, r := range rules {
		s.rules[[2]ops.Domain{r.A, r.B}], s.rules[[2]ops.Domain{r.B, r.A}] = r, r
		s.time, metres = max(s.time, r.Time), max(metres, r.Metres)
	}
	for i := range list {
		n := &list[i]
		from, to, ok := n.Window.Times()
		outline, placed := n.Place.Outline()
		if ok && placed && from.Before(to) {
			shape := shape{geom.NewOutline(outline), n.Radius}
			s.byStart = append(s.byStart, &reach{i, n.Domain, from, to, shape, shape.box(metres / 2)})
		}
	}
	slices.SortStableFunc(s.byStart, func(a, b *reach) int { return a.from.Compare(b.from) })
	return s
}

// add takes a block into the indexes. Levels of about equal size become one, in
// which those that ended long before the block are left out.
func (s *sweep) add(block []*reach) {
	all := slices.Clone(block)
	for n := len(s.levels); n > 0 && len(s.levels[n-1].reaches) < 2*len(all); n-- {
		for _, r := range s.levels[n-1].reaches {
			if r.to.Add(s.time).After(block[0].from) {
				all = append(all, r)
			}
		}
		s.levels = s.levels[:n-1]
	}
	boxes := make([]geom.Box, len(all))
	for i, r := range all {
		boxes[i] = r.box
	}
	s.levels = append(s.levels, level{all, geom.NewIndex(boxes)})
}

// near yields the reaches that come before r in the order of starts, and whose
// boxes meet its own.
func (s *sweep) near(r *reach) iter.Seq[*reach] {
	return func(yield func(*reach) bool) {
		for _, l := range s.levels {
			for i := range l.index.Search(r.box) {
				o := l.reaches[i]
				before := o.from.Before(r.from) || o.from.Equal(r.from) && o.notice < r.notice
				if before && !yield(o) {
					return
				}
			}
		}
	}
}

// conflict compares two reaches.
func (s *sweep) conflict(a, b *reach) (Conflict, bool) {
	r, ok := s.rules[[2]ops.Domain{a.domain, b.domain}]
	if !ok {
		return Conflict{}, false
	}
	from, to := a.from, a.to
	if b.from.After(from) {
		from = b.from
	}
	if b.to.Before(to) {
		to = b.to
	}
	together := to.Sub(from)
	if together <= -r.Time {
		return Conflict{}, false
	}
	m := a.shape.distance(&b.shape)
	if m > r.Metres {
		return Conflict{}, false
	}
	return Conflict{min(a.notice, b.notice), max(a.notice, b.notice), m, together}, true
}
