package rule

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/comision-mixta/mixta/check"
)

// Newer is a member of a newer minor version, kept as it came.
type Newer struct {
	Pointer string // where it stood in the record (RFC 6901)
	JSON    string // its value, as JSON text
	Items   int    // how many items the outermost list around it had; 0: no list
}

// kept returns the members that the pass has kept unread in one record.
func (x *Pass) kept(bytes []byte, base int64) []Newer {
	names := make([]found, len(x.spans))
	sorted := make([]*found, len(x.spans))
	for i, s := range x.spans {
		names[i].offset, sorted[i] = s.name, &names[i]
	}
	point(bytes, base, sorted)
	counts := counts(bytes)
	out := make([]Newer, len(names))
	for i, s := range x.spans {
		p := names[i].pointer
		out[i] = Newer{p, string(bytes[s.from-base : s.to-base]), counts[outermost(p)]}
	}
	return out
}

// outermost returns the pointer of the outermost list on the way to p, or "".
func outermost(p string) string {
	for i, step := range strings.Split(p, "/") {
		if _, err := strconv.Atoi(step); err == nil && i > 1 {
			return strings.Join(strings.Split(p, "/")[:i], "/")
		}
	}
	return "-"
}

func enterAll([]step, int64, int64) move { return enter }

// counts returns how many items every list in a record has, by pointer.
func counts(b []byte) map[string]int {
	m := map[string]int{}
	walk(b, enterAll, func(path []step, end int64, n int) {
		if b[end] == ']' {
			m[join(path)] = n
		}
	})
	return m
}

// Graft puts members of a newer version back into the text of a record, each
// at the end of the object that it was read in. Those that would be lost, or
// might end up in another item of a list that has changed, are returned.
func Graft(b []byte, newer []Newer) (out []byte, lost []Newer) {
	if len(newer) == 0 {
		return b, nil
	}
	ends, counts := map[string]int64{}, counts(b)
	walk(b, enterAll, func(path []step, end int64, _ int) {
		if b[end] == '}' {
			ends[join(path)] = end
		}
	})
	type graft struct {
		Newer
		at int64
	}
	var grafts []graft
	for _, n := range newer {
		cut := strings.LastIndexByte(n.Pointer, '/')
		end, ok := ends[n.Pointer[:max(cut, 0)]]
		if cut < 0 || !ok || counts[outermost(n.Pointer)] != n.Items {
			lost = append(lost, n)
			continue
		}
		grafts = append(grafts, graft{n, end})
	}
	slices.SortStableFunc(grafts, func(a, b graft) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.Pointer, b.Pointer))
	})
	from := int64(0)
	for _, g := range grafts {
		out = append(out, b[from:g.at]...)
		if out[len(out)-1] != '{' {
			out = append(out, ',')
		}
		out = AppendMember(out, g.Newer)
		from = g.at
	}
	return append(out, b[from:]...), lost
}

// AppendMember writes the member as it stands in an object.
func AppendMember(b []byte, n Newer) []byte {
	name := unescape(n.Pointer[strings.LastIndexByte(n.Pointer, '/')+1:])
	return appendAnything(append(appendString(b, name), ':'), n.JSON)
}

// Lost is the finding for a member of a newer version that cannot be put back.
func Lost(kind, id string, n Newer) check.Finding {
	return check.Finding{Rule: &NewerLost, Severity: NewerLost.Severity, Kind: kind, ID: id,
		Place: check.Place{Pointer: n.Pointer}, Args: []any{quote(n.Pointer)}}
}
