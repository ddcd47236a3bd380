package release

import (
	"math"
	"slices"
	"strconv"

	"github.com/go-json-experiment/json"

	"github.com/comision-mixta/mixta/internal/geom"
	"github.com/comision-mixta/mixta/record"
)

// degree is the length in metres of a degree of latitude, and of longitude at
// the equator, where it is longest.
const degree = 111_320

// mostDigits is the number of decimals of a degree that a float64 can represent.
const mostDigits = 12

// accuracy is the name of the member that states the accuracy of positions, in
// metres.
const accuracy = "accuracy"

// spot is a position in a record, or a list of positions.
type spot struct {
	member     int
	start, end int
	stated     int // index of the accuracy beside it; -1: none
}

// stated is an accuracy stated beside positions.
type stated struct {
	member     int
	start, end int
	metres     float64
}

// edit replaces bytes of a member.
type edit struct {
	start, end int
	value      []byte
}

// digits returns how many decimals of a degree a position may have, according to
// the policy's precision and the stated accuracy in metres. Negative: any number.
func (p *Policy) digits(metres float64) int {
	n := -1
	if p.Precision < 0 {
		return n
	}
	if p.Precision > 0 {
		n = max(0, int(math.Floor(math.Log10(degree/p.Precision)))) // step no finer than the precision
	}
	if metres > 0 {
		if m := max(0, int(math.Ceil(math.Log10(degree/metres)))); n < 0 || m < n { // step no coarser than the accuracy
			n = m
		}
	}
	if n > mostDigits {
		return -1
	}
	return n
}

// generalise rounds the positions of a record. A required member cannot be listed
// as generalised: it is left unchanged if only its stated accuracy calls for
// rounding, and withheld, with the record, if the policy does.
func (p *Policy) generalise(e *entry) {
	for _, s := range e.spots {
		metres := 0.0
		if s.stated >= 0 {
			metres = e.stated[s.stated].metres
		}
		digits := p.digits(metres)
		if digits < 0 || !e.releases(s.member) {
			continue
		}
		rounded, whole := roundTo(e.raw[s.start:s.end], digits)
		switch {
		case rounded == nil && whole:
			continue // already that coarse
		case !e.may(e.members[s.member].name):
			if finer := p.digits(0); finer >= 0 {
				if r, whole := roundTo(e.raw[s.start:s.end], finer); r != nil || !whole {
					e.withhold(s.member, Coarse)
				}
			}
		case !whole:
			e.withhold(s.member, Coarse)
		default:
			m := &e.members[s.member]
			m.edits = append(m.edits, edit{s.start, s.end, rounded})
			e.restate(s.stated, degree*math.Pow10(-digits))
		}
	}
	for _, m := range e.members {
		slices.SortFunc(m.edits, func(x, y edit) int { return x.start - y.start })
	}
}

// restate increases an accuracy that is too fine for rounded positions.
func (e *entry) restate(i int, step float64) {
	if i < 0 || e.stated[i].metres >= step {
		return
	}
	a := &e.stated[i]
	a.metres = math.Ceil(2 * step) // rounding adds less than a step
	m := &e.members[a.member]
	m.edits = append(m.edits, edit{a.start, a.end, strconv.AppendFloat(nil, a.metres, 'f', -1, 64)})
}

// roundTo rounds all positions to the given number of decimals; nil if that
// changes nothing. Whole is false if the result is not a valid area, or cannot be
// read.
func roundTo(b []byte, digits int) (rounded []byte, whole bool) {
	var v any
	if json.Unmarshal(b, &v) != nil {
		return nil, false
	}
	out, changed := roundAll(v, math.Pow10(digits), depth(v) > 2)
	if !changed {
		return nil, true
	}
	rounded, err := json.Marshal(out)
	if err != nil || !valid(rounded, depth(v)) {
		return nil, false
	}
	return rounded, true
}

// depth returns how deep lists are nested.
func depth(v any) int {
	if list, ok := v.([]any); ok && len(list) > 0 {
		return 1 + depth(list[0])
	}
	return 0
}

// roundAll rounds numbers, and drops positions of rings that become equal to the
// one before.
func roundAll(v any, scale float64, ring bool) (any, bool) {
	list, ok := v.([]any)
	if !ok {
		x, _ := v.(float64)
		y := math.Round(x*scale) / scale
		return y + 0, y != x // + 0: no -0
	}
	var out []any
	changed := false
	for _, x := range list {
		y, other := roundAll(x, scale, ring)
		changed = changed || other
		if ring && depth(y) == 1 && len(out) > 0 && slices.Equal(y.([]any), out[len(out)-1].([]any)) {
			continue
		}
		out = append(out, y)
	}
	return out, changed
}

// valid reports whether rounded areas are still valid.
func valid(b []byte, depth int) bool {
	var area [][][]record.Position
	switch depth {
	case 3:
		area = make([][][]record.Position, 1)
		if json.Unmarshal(b, &area[0]) != nil {
			return false
		}
	case 4:
		if json.Unmarshal(b, &area) != nil {
			return false
		}
	default:
		return true
	}
	return !slices.ContainsFunc(geom.Check(area), func(f geom.Fault) bool { return f.Kind != geom.Winding })
}

// rounded returns a member with its edits applied.
func (e *entry) rounded(m *member) []byte {
	var out []byte
	at := m.start
	for _, d := range m.edits {
		out = append(append(out, e.raw[at:d.start]...), d.value...)
		at = d.end
	}
	return append(out, e.raw[at:m.end]...)
}
