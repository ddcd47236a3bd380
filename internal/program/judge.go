package program

import (
	"fmt"
	"math/bits"
	"reflect"
	"slices"
	"strings"
	"unsafe"

	"github.com/comision-mixta/mixta/check"
	"github.com/comision-mixta/mixta/internal/jsonpointer"
)

// Verdict is what one record came to.
type Verdict struct {
	Report check.Report
	Bytes  []byte  // the record as it stands in the text; valid until the next read
	Offset int64   // where it begins
	Refs   []Ref   // the references in it; valid until the next read
	Newer  []Newer // members of a newer version, kept unread

	spoilt []string
}

// Spoilt reports whether the member at pointer, as written in the record, has
// an error of shape in it or around it, or is misspelt: such a value is not
// worth a second finding.
func (v *Verdict) Spoilt(pointer string) bool { return touched(v.spoilt, pointer) }

// Sound reports whether the record has no error of shape: what it says can then
// be held against other records.
func (v *Verdict) Sound() bool { return len(v.spoilt) == 0 }

// Read reads one value into v, which must be a pointer to the node's type,
// checks it, runs its rows and returns the verdict. Pointers in the report start
// with prefix; kind is the record's kind, "" outside of records.
func (x *Pass) Read(n *Node, kind, prefix string, v any) Verdict {
	s, p := x.scan, reflect.ValueOf(v).UnsafePointer()
	x.refs, x.spans = x.refs[:0], x.spans[:0]
	s.Peek()
	x.settle("")
	s.Mark()
	out := Verdict{Offset: s.Offset()}
	x.unjudged, x.same = x.unjudged[:0], 0
	x.value(n, p)
	out.Bytes, out.Refs = s.Marked(), x.refs
	switch {
	case s.Err() != nil:
		x.found = append(x.found, x.fatal()...)
	case len(out.Bytes) >= x.limit.Window: // in memory, where the scanner has no window
		x.found = append(x.found, x.tooLong(out.Offset))
	case n.deep && !x.Sketchy:
		x.judge(n, p)
	}
	if len(x.spans) > 0 {
		out.Newer = x.kept(out.Bytes, out.Offset, n.append(nil, p))
	}
	if len(x.found) > 0 {
		place(out.Bytes, out.Offset, x.found)
		x.fix(n, out.Bytes, out.Offset)
		out.spoilt = x.spoilt()
		out.Report = x.report(n, p, kind, prefix, out.Bytes, out.Offset)
	}
	s.Unmark()
	return out
}

// judge runs the rows and keeps their hits, except those at a member with an
// error of shape.
func (x *Pass) judge(n *Node, p unsafe.Pointer) {
	j := &x.own
	*j = judgement{pass: x, record: Members{n, p}, root: n, at: p, hits: j.hits[:0]}
	x.judging = j
	j.run(n, p, x.same)
	if len(j.hits) == 0 {
		for _, place := range x.unjudged {
			x.traces[place].memo.judged = true
		}
	}
	var spoilt []string
	if len(j.hits) > 0 && len(x.found) > 0 {
		place(x.scan.Marked(), x.scan.MarkOffset(), x.found)
		spoilt = x.spoilt()
	}
	for _, h := range j.hits {
		if !touched(spoilt, h.pointer) && !slices.ContainsFunc(h.related, func(p string) bool { return touched(spoilt, p) }) {
			x.add(h)
		}
	}
}

// spoilt returns the pointers of members with an error of shape.
func (x *Pass) spoilt() (all []string) {
	for i := range x.found {
		f := &x.found[i]
		if f.placed || f.rule.Severity != check.Error {
			continue
		}
		all = append(all, f.pointer)
		if f.meant != "" {
			all = append(all, around(f.pointer)+"/"+jsonpointer.Escape(f.meant))
		}
	}
	return all
}

// touched reports whether one of the pointers is p, leads to it or is in
// it. A finding at the record itself concerns its members only if the value is
// not a record at all.
func touched(all []string, p string) bool {
	return slices.ContainsFunc(all, func(a string) bool {
		return a == p || p != "" && strings.HasPrefix(a, p+"/") || strings.HasPrefix(p, a+"/")
	})
}

// judgement is one run of the rows over a record, or over a value in a map,
// which has no address in the record.
type judgement struct {
	pass   *Pass
	record Members
	root   *Node // of what has addresses
	at     unsafe.Pointer
	prefix string // its own pointer in the record
	hits   []found
}

// run runs the rows over the value at p and what is in it, but the given members.
func (j *judgement) run(n *Node, p unsafe.Pointer, but uint64) {
	for i := range n.rows {
		r := &n.rows[i]
		j.pass.test(r)(r.value(p), j.record)
	}
	switch n.form {
	case object:
		for rest := n.deeper &^ but; rest != 0; rest &= rest - 1 {
			f := &n.fields[bits.TrailingZeros64(rest)]
			if !f.absent(p) {
				j.run(f.node, f.at(p), 0)
			}
		}
	case array:
		if n.item.deep {
			for i := range (*list)(p).len {
				j.run(n.item, n.elem(p, i), 0)
			}
		}
	case mapping:
		if n.item.deep {
			j.values(n, p)
		}
	}
}

// test returns the row's test with its hits bound to the judgement under way.
// It is bound once for a pass, so that looking at a value allocates nothing.
func (x *Pass) test(r *placed) Test {
	if r.number >= len(x.tests) {
		x.tests = append(x.tests, make([]Test, r.number+1-len(x.tests))...)
	}
	if x.tests[r.number] == nil {
		x.tests[r.number] = r.Bind(func(rule *check.Rule, at any, args []any) { x.judging.hit(rule, at, args) })
	}
	return x.tests[r.number]
}

// values runs the rows over copies of a map's values.
func (j *judgement) values(n *Node, p unsafe.Pointer) {
	m := reflect.NewAt(n.typ, p).Elem()
	pointer, _ := j.root.pointerTo(j.at, p, n.typ) // the map was reached from there
	for _, k := range sortedKeys(m) {
		v := reflect.New(n.item.typ)
		v.Elem().Set(m.MapIndex(k))
		inner := *j
		inner.root, inner.at = n.item, v.UnsafePointer()
		inner.prefix = j.prefix + pointer + "/" + jsonpointer.Escape(k.String())
		j.pass.judging = &inner
		inner.run(n.item, inner.at, 0)
		j.pass.judging = j
		j.hits = inner.hits
	}
}

func (j *judgement) hit(r *check.Rule, at any, args []any) {
	if len(j.hits) >= maxFound {
		j.pass.drop(r) // do not locate what is only counted
		return
	}
	h := found{rule: r, placed: true}
	h.pointer, h.got = j.place(r, at)
	for _, a := range args {
		if b, ok := a.(Becomes); ok {
			h.becomes = b
			continue
		}
		if v := reflect.ValueOf(a); v.Kind() == reflect.Pointer {
			pointer, _ := j.place(r, a)
			h.related = append(h.related, pointer)
			a = display(v)
		}
		h.args = append(h.args, a)
	}
	j.hits = append(j.hits, h)
}

// place returns the pointer of the member whose address a row gave to hit, and
// its value. The address of anything else, such as a copy, is a mistake in the
// row: the finding would stand at the wrong place.
func (j *judgement) place(r *check.Rule, at any) (pointer, got string) {
	key, isKey := at.(Key)
	if isKey {
		at = key.At
	}
	v := reflect.ValueOf(at)
	pointer, err := j.root.find(j.at, v)
	if err != nil {
		panic(fmt.Sprintf("rule %s: %v", r.ID, err))
	}
	pointer = j.prefix + pointer
	if isKey {
		return pointer + "/" + jsonpointer.Escape(key.Name), ""
	}
	if got = display(v); got != "" && v.Elem().Kind() == reflect.String {
		got = show([]byte(got))
	}
	return pointer, got
}
