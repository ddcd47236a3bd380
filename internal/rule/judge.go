package rule

import (
	"reflect"
	"unsafe"

	"github.com/comision-mixta/mixta/check"
)

// Verdict is what one record came to.
type Verdict struct {
	Report check.Report
	Bytes  []byte  // the record as it stands in the text; valid until the next read
	Offset int64   // where it begins
	Refs   []Ref   // the references in it; valid until the next read
	Newer  []Newer // members of a newer version, kept unread
}

// Read reads one value into v, which must be a pointer to the node's type,
// checks it, runs its rows and tells what was found. Pointers in the report
// start with prefix; kind is the record's kind, "" for what is no record.
func (x *Pass) Read(n *Node, kind, prefix string, v any) Verdict {
	s, p := x.scan, reflect.ValueOf(v).UnsafePointer()
	x.refs, x.spans = x.refs[:0], x.spans[:0]
	s.Peek()
	x.settle("")
	s.Mark()
	out := Verdict{Offset: s.Offset()}
	x.value(n, p)
	out.Bytes, out.Refs = s.Marked(), x.refs
	if s.Err() != nil {
		x.found = append(x.found, x.fatal()...)
	} else if n.deep {
		x.judge(n, p)
	}
	if len(x.spans) > 0 {
		out.Newer = x.kept(out.Bytes, out.Offset)
	}
	if len(x.found) > 0 {
		out.Report = x.report(n, p, kind, prefix, out.Bytes, out.Offset)
	}
	s.Unmark()
	return out
}

// judge runs the rows and keeps their hits, but for those that touch a member
// with a finding of shape: such a value is not worth a second one.
func (x *Pass) judge(n *Node, p unsafe.Pointer) {
	bytes, base := x.scan.Marked(), x.scan.MarkOffset()
	shape := x.found
	placed := len(shape) == 0
	j := &x.judgement
	j.root, j.at, j.hits = n, p, j.hits[:0]
	j.run(n, p)
	for _, h := range j.hits {
		if !placed {
			place(bytes, base, shape)
			placed = true
		}
		if !spoilt(shape, &h) {
			x.add(h)
		}
	}
}

func spoilt(shape []found, h *found) bool {
	for i := range shape {
		if shape[i].rule.Severity != check.Error {
			continue
		}
		if touches(shape[i].pointer, h.pointer) {
			return true
		}
		for _, r := range h.related {
			if touches(shape[i].pointer, r) {
				return true
			}
		}
	}
	return false
}

// judgement is one run of the rows over a record.
type judgement struct {
	root  *Node
	at    unsafe.Pointer
	hits  []found
	tests []test // by the number of the row, bound when first met
}

func (j *judgement) run(n *Node, p unsafe.Pointer) {
	for _, r := range n.rows {
		if r.number >= len(j.tests) {
			j.tests = append(j.tests, make([]test, r.number+1-len(j.tests))...)
		}
		if j.tests[r.number] == nil {
			j.tests[r.number] = r.bind(j.hit)
		}
		j.tests[r.number](unsafe.Add(p, r.offset), Members{j.root, j.at})
	}
	switch n.form {
	case object:
		for i := range n.fields {
			f := &n.fields[i]
			if f.node.deep && !f.absent(p) {
				j.run(f.node, f.at(p))
			}
		}
	case array:
		if n.item.deep {
			for i := range (*list)(p).len {
				j.run(n.item, n.elem(p, i))
			}
		}
	}
}

func (j *judgement) hit(r *check.Rule, at any, args []any) {
	if len(j.hits) == maxFound {
		return
	}
	h := found{rule: r, placed: true}
	h.pointer, h.got = j.place(at)
	for _, a := range args {
		if v := reflect.ValueOf(a); v.Kind() == reflect.Pointer {
			pointer, _ := j.place(a)
			h.related = append(h.related, pointer)
			a = display(v)
		}
		h.args = append(h.args, a)
	}
	j.hits = append(j.hits, h)
}

// place returns the pointer of a place that a row named, and its value.
func (j *judgement) place(at any) (pointer, got string) {
	key, isKey := at.(mapKey)
	if isKey {
		at = key.at
	}
	v := reflect.ValueOf(at)
	pointer, _ = j.root.pointerTo(j.at, v.UnsafePointer(), v.Type().Elem())
	if isKey {
		return pointer + "/" + escape(key.key), ""
	}
	if got = display(v); got != "" && v.Elem().Kind() == reflect.String {
		got = show([]byte(got))
	}
	return pointer, got
}

// report turns what was found in one record into findings with places.
func (x *Pass) report(n *Node, p unsafe.Pointer, kind, prefix string, bytes []byte, base int64) check.Report {
	place(bytes, base, x.found)
	id := ""
	if f := n.field("id"); f != nil && f.node.form == text {
		id = check.Clip(*(*string)(f.at(p)))
	}
	r := x.findings(kind, id, prefix)
	for i := range r.Findings {
		for k := range r.Findings[i].Related {
			to := &r.Findings[i].Related[k]
			to.Line, to.Column = x.scan.LineColumn(base + locate(bytes, to.Pointer[len(prefix):]))
		}
	}
	return r
}

// findings empties x.found into a report.
func (x *Pass) findings(kind, id, prefix string) (r check.Report) {
	for i := range x.found {
		f := &x.found[i]
		line, column := f.line, f.column
		if line == 0 {
			line, column = x.scan.LineColumn(f.offset)
		}
		out := check.Finding{
			Rule: f.rule, Severity: f.rule.In(x.Profile), Kind: kind, ID: id,
			Place: check.Place{Pointer: prefix + f.pointer, Line: line, Column: column},
			Got:   f.got, Args: f.args,
		}
		for _, pointer := range f.related {
			out.Related = append(out.Related, check.Place{Pointer: prefix + pointer})
		}
		r.Add(out)
	}
	x.found = x.found[:0]
	r.Sort()
	return r
}
