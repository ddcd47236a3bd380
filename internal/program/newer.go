package program

import (
	"cmp"
	"hash/fnv"
	"slices"
	"strings"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
)

// Newer is a member of a newer minor version, kept as it came.
type Newer struct {
	Pointer string // where it stood in the record (RFC 6901)
	JSON    string // its value, as JSON text
	Items   int    // how many items the outermost list around it had; 0: no list
	Item    uint64 // hash of the item of that list it stood in, as this version writes it
}

// kept returns the members that the pass has kept unread in one record; written
// is what this version writes of it.
func (x *Pass) kept(bytes []byte, base int64, written []byte) []Newer {
	names := make([]found, len(x.spans))
	sorted := make([]*found, len(x.spans))
	for i, s := range x.spans {
		names[i].offset, sorted[i] = s.name, &names[i]
	}
	point(bytes, base, sorted)
	o := outlined(written)
	out := make([]Newer, len(names))
	for i, s := range x.spans {
		p := names[i].pointer
		items, item := o.around(p)
		out[i] = Newer{p, string(bytes[s.from-base : s.to-base]), items, item}
	}
	return out
}

// outline is where the objects and lists of a record stand, by pointer.
type outline struct {
	text []byte
	at   map[string]extent
}

// extent is where an object or list begins, where its closing bracket stands,
// and how many members or items it has.
type extent struct {
	from, end int64
	count     int
}

func outlined(b []byte) outline {
	o := outline{b, map[string]extent{}}
	var open []int64
	walk(b, func(_ []step, _, value int64) move {
		if value < int64(len(b)) && (b[value] == '{' || b[value] == '[') {
			open = append(open, value)
		}
		return enter
	}, func(path []step, end int64, count int) {
		o.at[join(path)] = extent{open[len(open)-1], end, count}
		open = open[:len(open)-1]
	})
	return o
}

// around returns how many items the outermost list on the way to p has, and a
// hash of the item on the way; 0 and 0 if there is no list. Inner lists are part
// of that item.
func (o outline) around(p string) (items int, item uint64) {
	for i := range len(p) {
		if p[i] != '/' {
			continue // a name may be long: it is looked up by its ends only
		}
		list, ok := o.at[p[:i]]
		if !ok || o.text[list.end] != ']' {
			continue
		}
		token, _, _ := strings.Cut(p[i+1:], "/")
		if x, ok := o.at[p[:i+1+len(token)]]; ok {
			h := fnv.New64a()
			h.Write(o.text[x.from : x.end+1])
			item = h.Sum64()
		}
		return list.count, item
	}
	return 0, 0
}

// Graft puts members of a newer version back into the text of a record, each
// at the end of the object that it was read in. It returns those that would
// be lost or might end up in the wrong item of a changed list: if an item is not
// as it was read, it may be a different one.
func Graft(b []byte, newer []Newer) (out []byte, lost []Newer) {
	if len(newer) == 0 {
		return b, nil
	}
	o := outlined(b)
	type graft struct {
		Newer
		at int64
	}
	var grafts []graft
	for _, n := range newer {
		into, ok := o.at[around(n.Pointer)]
		items, item := o.around(n.Pointer)
		if !strings.HasPrefix(n.Pointer, "/") || !ok || b[into.end] != '}' || items != n.Items || item != n.Item {
			lost = append(lost, n)
			continue
		}
		grafts = append(grafts, graft{n, into.end})
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

// Restore is [Graft], with what would be lost as findings.
func Restore(b []byte, newer []Newer, kind, id string) (out []byte, report check.Report) {
	out, lost := Graft(b, newer)
	for _, n := range lost {
		report.Add(Lost(kind, id, n))
	}
	return out, report
}

// AppendMember writes the member as in an object.
func AppendMember(b []byte, n Newer) []byte {
	name := jsonpointer.Unescape(n.Pointer[strings.LastIndexByte(n.Pointer, '/')+1:])
	return appendAnything(append(AppendString(b, name), ':'), n.JSON)
}

// Lost is the finding for a member of a newer version that cannot be put back.
func Lost(kind, id string, n Newer) check.Finding {
	return check.Finding{Rule: &NewerLost, Severity: NewerLost.Severity, Kind: kind, ID: id,
		Place: check.Place{Pointer: n.Pointer}, Args: []any{quote(n.Pointer)}}
}
